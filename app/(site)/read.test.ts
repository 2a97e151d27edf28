import { beforeEach, expect, it } from 'vitest'
import { ADDRESS_HEADER } from '#lib/platform/client-address.ts'
import { pendingReads, takePendingReads } from '#lib/readership/pending-reads.ts'
import { POST } from './read/route.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

beforeEach(() => void takePendingReads())

async function say(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const usual = {
    'host': 'paper.test',
    'origin': 'https://paper.test',
    'user-agent': BROWSER,
    'content-length': String(body.length),
    [ADDRESS_HEADER]: '192.0.2.1',
  }
  return POST(new Request('https://paper.test/read', { method: 'POST', body, headers: { ...usual, ...headers } }))
}

it('counts the story of the paper’s own page, and answers nothing', async () => {
  const answer = await say('42')
  expect([answer.status, await answer.text(), answer.headers.get('set-cookie')]).toEqual([204, '', null])
  expect([...pendingReads()]).toEqual([[42, 1]])
})

it.each([
  ['another paper’s page', '42', { origin: 'https://elsewhere.test' }],
  ['a robot', '42', { 'user-agent': 'Googlebot/2.1' }],
  ['words', 'abc', {}],
  ['a long body', '1'.repeat(4000), {}],
  ['a body that lies about its length', '1'.repeat(4000), { 'content-length': '2' }],
  ['a number that no story has', '99999999999', {}],
  ['nothing', '', {}],
])('does not count %s, and says no more', async (_, body, headers) => {
  expect((await say(body, headers)).status).toBe(204)
  expect(pendingReads().size).toBe(0)
})
