import type { IncomingMessage } from 'node:http'
import { env } from './env.ts'

/** Set on every request by server.ts, over whatever the client sent under this name. */
export const ADDRESS_HEADER = 'x-manshet-address'

/**
 * Writes the client's address into the request: the socket's, or behind a trusted proxy (MANSHET_TRUST_PROXY) the
 * last one of `x-forwarded-for`, which is the one that the proxy itself has seen.
 */
export function markClientAddress(request: IncomingMessage): void {
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim()
  const address = (env().MANSHET_TRUST_PROXY && forwarded) || request.socket.remoteAddress
  if (address) request.headers[ADDRESS_HEADER] = address
  else delete request.headers[ADDRESS_HEADER]
}
