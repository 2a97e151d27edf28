import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#lib/platform/env.ts'
import { listen } from '#lib/platform/listen.ts'
import { isAsset, serveAsset } from '#lib/site/serve-assets.ts'

const folder = path.join(env().MANSHET_DATA, 'assets')
const server = createServer((req, res) => void serveAsset(folder, req, res))
let origin = ''

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'site-1a2b.css'), 'p { color: red }')
  writeFileSync(path.join(folder, 'manifest.bin'), 'x')
  writeFileSync(path.join(folder, '../secret.txt'), 'secret')
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
})
afterAll(() => void server.close())

test('a built file may be kept for ever, here and in browsers', async () => {
  const answer = await fetch(`${origin}/assets/site-1a2b.css?v=2`)
  expect(await answer.text()).toBe('p { color: red }')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'surrogate-control': 'max-age=31536000',
  })
})

test.each([
  '/assets/missing.css',
  '/assets/',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e/secret.txt',
  '/assets//../secret.txt',
  '/assets/.hidden.css',
  '/assets/manifest.bin',
])('%s is not there, and that is not kept', async (target) => {
  const answer = await fetch(`${origin}${target}`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('only the folder of built files counts', () => {
  expect(['/assets/a.css', '/assetsx', '/', '/assets'].map(isAsset)).toEqual([true, false, false, false])
})
