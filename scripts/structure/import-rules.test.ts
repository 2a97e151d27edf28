import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Each rule of dependency-cruiser.config.mjs beside the smallest house that breaks it. */
const BREACHES: Record<string, Record<string, string>> = {
  'no-circular': { 'lib/stories/a.ts': `import './b.ts'`, 'lib/stories/b.ts': `import './a.ts'` },
  'lib-below-components': { 'lib/stories/a.ts': `import '../../components/ui/b.ts'`, 'components/ui/b.ts': '' },
  'components-below-app': { 'components/desk/a.ts': `import '../../app/desk/b.ts'`, 'app/desk/b.ts': '' },
  'domains-apart': { 'lib/stories/a.ts': `import '../media/b.ts'`, 'lib/media/b.ts': '' },
  'only-people-use-auth': { 'lib/stories/a.ts': `import '../auth/b.ts'`, 'lib/auth/b.ts': '' },
  'pure-content': { 'lib/content/a.ts': `import '../db/b.ts'`, 'lib/db/b.ts': '' },
  'prayer-times-are-arithmetic': { 'lib/prayer-times/a.ts': `import '../db/b.ts'`, 'lib/db/b.ts': '' },
  'pure-has-no-node': { 'lib/policies/a.ts': `import 'node:fs'` },
  'readers-never-reach-the-desk': {
    'app/(site)/route.ts': `import '../../lib/reader/a.ts'`,
    'lib/reader/a.ts': `import '../content/b.ts'`,
    'lib/content/b.ts': `import '../stories/c.ts'`,
    'lib/stories/c.ts': '',
  },
  'next-auth-behind-auth': {
    'app/desk/a.ts': `import '../../node_modules/next-auth/b.js'`,
    'node_modules/next-auth/b.js': '',
  },
  'ui-knows-no-domain': { 'components/ui/a.ts': `import '../../lib/stories/b.ts'`, 'lib/stories/b.ts': '' },
  'renderer-knows-no-desk': { 'components/article/a.ts': `import '../../lib/stories/b.ts'`, 'lib/stories/b.ts': '' },
  'tests-are-leaves': { 'lib/stories/a.ts': `import './b.test.ts'`, 'lib/stories/b.test.ts': '' },
}

describe('import rules', () => {
  it.each(Object.keys(BREACHES))('%s bites', (rule) => {
    const report = cruise(BREACHES[rule] ?? {})
    expect(report).toContain(`error ${rule}:`)
  })

  it('are all shown to bite', async () => {
    const config = (await import('../../dependency-cruiser.config.mjs')) as { default: { forbidden: { name: string }[] } }
    expect(config.default.forbidden.map(({ name }) => name)).toEqual(Object.keys(BREACHES))
  })

  it('let an orderly house pass', () => {
    const house = {
      'app/desk/page.tsx': `import '../../components/desk/a.tsx'\nexport default () => <p />`,
      'components/desk/a.tsx': `import '../../lib/stories/b.ts'`,
      'lib/stories/b.ts': `import '../db/c.ts'`,
      'lib/db/c.ts': '',
    }
    expect(cruise(house)).toContain('no dependency violations found')
  })
})

function cruise(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'manshet-structure-'))
  folders.push(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `${content}\nexport const present = true\n`)
  }
  const roots = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))].filter((name) => name !== 'node_modules')
  const cli = path.join(root, 'node_modules/.bin/depcruise')
  const config = path.join(root, 'dependency-cruiser.config.mjs')
  const { stdout, stderr } = spawnSync(cli, ['--config', config, ...roots], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return stdout + stderr
}
