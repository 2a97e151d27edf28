import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

// All that a build is made from. Tests, documents and what is generated from these don't count.
const sources = [
  'app/**/*', 'components/**/*', 'lib/**/*', 'public/**/*', 'prisma/schema.prisma',
  'package.json', 'package-lock.json', 'tsconfig.json', '*.{mjs,ts}', 'scripts/build*.ts',
]
const apart = [
  /\.test\.tsx?$/, /\.md$/, /^lib\/db\/generated\//, /^public\/assets\//, /^next-env\.d\.ts$/, /^server\.ts$/,
  /^(vitest|playwright|prisma|dependency-cruiser)\./,
]

/** A hash of the content of every file that a build depends on. */
export function sourceFingerprint(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !apart.some((pattern) => pattern.test(file)))
  for (const file of files.toSorted()) hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0')
  return hash.digest('hex')
}
