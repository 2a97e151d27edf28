import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countTests } from '#scripts/test-steps/count-tests.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'manshet-count-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = path.join(folder, 'report.json')
const report = (content: unknown): string => {
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('vitest counts', () => {
  expect(countTests('vitest', report({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 }))).toEqual({ passed: 7, failed: 2 })
})

test('playwright counts one that passed at its second try', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }
  expect(countTests('playwright', report({ stats }))).toEqual({ passed: 6, failed: 2 })
})

test('a runner that died before its report counts nothing', () => {
  expect(countTests('vitest', '/nowhere/report.json')).toEqual({ passed: 0, failed: 0 })
})
