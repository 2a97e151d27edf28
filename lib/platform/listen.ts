import type { Server } from 'node:net'
import { StartError } from '#lib/platform/start-error.ts'

/** Has a server listen; resolves with the port (which the system chooses for 0). @throws StartError saying in one line why not */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  server.once('error', reject).listen(port, host, () => resolve(undefined))
  await promise.catch((error: unknown) => {
    throw explain(error, port, host)
  })
  server.off('error', reject)
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

function explain(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new StartError(`PORT: ${port} on ${host} is in use by another program; name another port`)
  if (code === 'EACCES') return new StartError(`PORT: ${port} needs rights that this user doesn't have; name one above 1023`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartError(`HOST: ${host} is no address of this machine`)
  return error
}
