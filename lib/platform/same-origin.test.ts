import { expect, test } from 'vitest'
import { requireSameOrigin } from './same-origin.ts'

type Sent = { origin?: string; 'sec-fetch-site'?: string }

function from(sent: Sent): () => void {
  const headers = new Headers({ host: 'desk.example', ...sent })
  return () => requireSameOrigin(new Request('http://desk.example/api/x', { method: 'PUT', headers }))
}

test.each<Sent>([{ origin: 'http://desk.example' }, { 'sec-fetch-site': 'same-origin', origin: 'http://desk.example' }, {}])('lets %j pass', (headers) => {
  expect(from(headers)).not.toThrow()
})

test.each<Sent>([
  { origin: 'http://evil.example' },
  { origin: 'null' },
  { origin: 'http://desk.example.evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.desk.example' },
])('refuses %j', (headers) => {
  expect(from(headers)).toThrow('forbidden')
})
