import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { env } from '#lib/platform/env.ts'
import { installStamp, isFresh } from '#scripts/install-stamp.mjs'
import { whyUnsupported } from '#scripts/install.mjs'

const linux = { platform: 'linux', arch: 'x64', versions: { node: '20.1.0' } }
let root = ''

beforeEach(() => {
  mkdirSync(env().MANSHET_DATA, { recursive: true })
  root = mkdtempSync(path.join(env().MANSHET_DATA, 'install-'))
  for (const name of ['package.json', 'package-lock.json']) writeFileSync(path.join(root, name), '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

test('nothing installed, or an installation that did not end, is not fresh', () => {
  expect(isFresh(root, linux)).toBe(false)
  mkdirSync(path.join(root, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(path.join(root, 'node_modules', '.bin', 'node'), '')
  expect(isFresh(root, linux)).toBe(false)
})

test('an installation is fresh until the lock, the manifest or the machine changes', () => {
  pretendInstalled()
  expect(isFresh(root, linux)).toBe(true)
  expect(isFresh(root, { ...linux, arch: 'arm64' })).toBe(false)
  writeFileSync(path.join(root, 'package-lock.json'), '{ }')
  expect(isFresh(root, linux)).toBe(false)
  pretendInstalled()
  writeFileSync(path.join(root, 'package.json'), '{ }')
  expect(isFresh(root, linux)).toBe(false)
})

test('on Linux an installation without its Node is not fresh', () => {
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'node_modules', '.manshet-install'), installStamp(root, linux))
  expect(isFresh(root, linux)).toBe(false)
})

test('Node 24 is brought along on Linux and asked for elsewhere', () => {
  expect(whyUnsupported(linux)).toBeUndefined()
  expect(whyUnsupported({ ...linux, platform: 'darwin' })).toContain('needs Node 24 or newer (this is v20.1.0)')
  expect(whyUnsupported({ ...linux, platform: 'darwin', versions: { node: '24.0.0' } })).toBeUndefined()
})

function pretendInstalled(): void {
  mkdirSync(path.join(root, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(path.join(root, 'node_modules', '.bin', 'node'), '')
  writeFileSync(path.join(root, 'node_modules', '.manshet-install'), installStamp(root, linux))
}
