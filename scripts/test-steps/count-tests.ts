import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

type Counts = { passed: number; failed: number }

const reports = {
  vitest: z
    .object({ numPassedTests: z.number(), numFailedTests: z.number() })
    .transform((report): Counts => ({ passed: report.numPassedTests, failed: report.numFailedTests })),
  playwright: z
    .object({ stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }) })
    .transform(({ stats }): Counts => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
}

/** How many tests passed and failed, from the runner's JSON report; none when it didn't come to write one. */
export function countTests(runner: keyof typeof reports, file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  return reports[runner].parse(JSON.parse(readFileSync(file, 'utf8')))
}
