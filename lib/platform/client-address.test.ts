import type { IncomingMessage } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { ADDRESS_HEADER, markClientAddress } from './client-address.ts'
import { forgetEnv } from './env.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
  forgetEnv()
})

function addressOf(headers: IncomingMessage['headers'], trusted: '0' | '1'): unknown {
  process.env.MANSHET_TRUST_PROXY = trusted
  forgetEnv()
  const request = { headers: { ...headers }, socket: { remoteAddress: '10.0.0.1' } } as IncomingMessage
  markClientAddress(request)
  return request.headers[ADDRESS_HEADER]
}

test('what the client says of itself is overwritten', () => {
  expect(addressOf({ [ADDRESS_HEADER]: '1.1.1.1', 'x-forwarded-for': '2.2.2.2' }, '0')).toBe('10.0.0.1')
})

test('behind a trusted proxy the address that the proxy saw counts, not what came before it', () => {
  expect(addressOf({ 'x-forwarded-for': '6.6.6.6, 203.0.113.7' }, '1')).toBe('203.0.113.7')
  expect(addressOf({}, '1')).toBe('10.0.0.1')
})
