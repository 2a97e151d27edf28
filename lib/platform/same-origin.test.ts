import { expect, test } from 'vitest'
import { requireSameOrigin } from './same-origin.ts'

const from = (headers: Record<string, string>) => () => requireSameOrigin(new Request('http://desk.example/api/x', { method: 'PUT', headers: { host: 'desk.example', ...headers } }))

test.each([{ origin: 'http://desk.example' }, { 'sec-fetch-site': 'same-origin', origin: 'http://desk.example' }, {}])('lets %j pass', (headers) => {
  expect(from(headers)).not.toThrow()
})

test.each([
  { origin: 'http://evil.example' },
  { origin: 'null' },
  { origin: 'http://desk.example.evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.desk.example' },
])('refuses %j', (headers) => {
  expect(from(headers)).toThrow('forbidden')
})
