import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { env } from '#lib/platform/env.ts'
import { sourceFingerprint } from '#scripts/source-fingerprint.ts'

let root = ''
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}

beforeEach(() => {
  mkdirSync(env().MANSHET_DATA, { recursive: true })
  root = mkdtempSync(path.join(env().MANSHET_DATA, 'sources-'))
  write('app/page.tsx', 'one')
  write('next.config.mjs', 'one')
})

test.each([
  ['app/(site)/[section]/route.ts'],
  ['lib/site/words.ts'],
  ['components/site/styles/site.css'],
  ['public/favicon.ico'],
  ['proxy.ts'],
  ['package-lock.json'],
  ['prisma/schema.prisma'],
])('%s calls for a build', (file) => {
  const before = sourceFingerprint(root)
  write(file, 'new')
  const after = sourceFingerprint(root)
  expect(after).not.toBe(before)
  write(file, 'changed')
  expect(sourceFingerprint(root)).not.toBe(after)
  rmSync(path.join(root, file))
  expect(sourceFingerprint(root)).toBe(before)
})

test.each([
  ['lib/site/words.test.ts'],
  ['components/README.md'],
  ['lib/db/generated/client.ts'],
  ['public/assets/site-1a2b.css'],
  ['vitest.config.ts'],
  ['server.ts'],
  ['next-env.d.ts'],
  ['scripts/start.ts'],
])('%s does not', (file) => {
  const before = sourceFingerprint(root)
  write(file, 'new')
  expect(sourceFingerprint(root)).toBe(before)
})
