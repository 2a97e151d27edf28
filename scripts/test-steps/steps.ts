export type Step = {
  name: string
  /** Commands run one after the other; `{report}` is where the counting one writes its JSON. */
  commands: string[][]
  /** The step is left out while this file isn't there. */
  needs?: string
  counts?: 'vitest' | 'playwright'
}

/** What `npm test` runs, in this order: the quick answers first. */
export const steps: Step[] = [
  { name: 'types', commands: [['next', 'typegen'], ['tsc', '--noEmit']] },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings']] },
  {
    name: 'structure',
    needs: 'dependency-cruiser.config.mjs',
    commands: [
      ['depcruise', '--config', 'dependency-cruiser.config.mjs', 'app', 'components', 'lib', 'prisma', 'scripts', 'server.ts'],
      ['knip', '--no-config-hints'],
    ],
  },
  {
    name: 'unit',
    counts: 'vitest',
    commands: [['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json={report}']],
  },
  {
    name: 'end-to-end',
    needs: 'playwright.config.ts',
    counts: 'playwright',
    commands: [['playwright', 'test', '--reporter=list,json']],
  },
]
