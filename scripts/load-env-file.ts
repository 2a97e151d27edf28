import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'

/** Takes settings from `.env`, if there is one; what the environment says already stands. */
export function loadEnvFile(): void {
  const file = path.join(projectRoot, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
