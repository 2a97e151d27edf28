import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'
import { countTests } from '#scripts/test-steps/count-tests.ts'
import type { Step } from '#scripts/test-steps/steps.ts'

export type StepResult = {
  name: string
  outcome: 'passed' | 'failed' | 'skipped'
  seconds: number
  passed: number
  failed: number
}

/** Runs a step's commands until one fails, with their output shown. `reports` is a folder for their JSON. */
export async function runStep(step: Step, reports: string): Promise<StepResult> {
  const { name, needs, commands, counts } = step
  if (needs && !existsSync(path.join(projectRoot, needs))) {
    return { name, outcome: 'skipped', seconds: 0, passed: 0, failed: 0 }
  }
  console.log(`\n── ${name}`)
  const began = Date.now()
  const report = path.join(reports, `${name}.json`)
  let ok = true
  for (const command of commands) ok &&= await succeeds(command, report)
  const tests = counts ? countTests(counts, report) : { passed: 0, failed: 0 }
  return { name, outcome: ok ? 'passed' : 'failed', seconds: (Date.now() - began) / 1000, ...tests }
}

async function succeeds(command: string[], report: string): Promise<boolean> {
  const [program = '', ...args] = command.map((word) => word.replace('{report}', report))
  const child = spawn(path.join(projectRoot, 'node_modules/.bin', program), args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return code === 0
}
