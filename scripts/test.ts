import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateClient } from '#scripts/generate-client.ts'
import { runStep } from '#scripts/test-steps/run-step.ts'
import type { StepResult } from '#scripts/test-steps/run-step.ts'
import { steps } from '#scripts/test-steps/steps.ts'

// npm test runs every step; npm test -- unit end-to-end runs those named.
async function test(names: string[]): Promise<StepResult[]> {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown) throw new Error(`No step ${unknown}; there are ${steps.map((step) => step.name).join(', ')}`)
  const reports = mkdtempSync(path.join(tmpdir(), 'manshet-reports-'))
  const results: StepResult[] = []
  try {
    await generateClient()
    for (const step of steps) {
      if (names.length === 0 || names.includes(step.name)) results.push(await runStep(step, reports))
    }
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  return results
}

function summarise(results: StepResult[]): void {
  console.log('\n── summary')
  for (const { name, outcome, seconds, passed, failed } of results) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : ''
    console.log(`${outcome.padEnd(8)} ${name.padEnd(12)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`.trimEnd())
  }
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0)
  // A step that breaks without a failing test (a type, a lint rule, a server that doesn't start) is one failure.
  const broken = results.filter((result) => result.outcome === 'failed' && result.failed === 0).length
  console.log(`${sum('passed')} passed, ${sum('failed') + broken} failed`)
}

try {
  const results = await test(process.argv.slice(2))
  summarise(results)
  process.exitCode = results.some((result) => result.outcome === 'failed') ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
