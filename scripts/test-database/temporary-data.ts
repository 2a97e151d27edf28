import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { lockHolder } from '#scripts/instance-lock.ts'
import { stopCluster } from '#scripts/postgres/start-cluster.ts'

const prefix = 'manshet-temporary-'

/** A new data folder for one run. What earlier runs left behind because they were killed is ended and removed. */
export async function makeTemporaryData(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(prefix)) await removeAbandoned(path.join(tmpdir(), name))
  }
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  // Postgres' user must be able to pass through it when root runs the tests.
  chmodSync(folder, 0o755)
  return folder
}

/** Removes such a folder. */
export function removeTemporaryData(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

async function removeAbandoned(folder: string): Promise<void> {
  // Without a lock file it belongs to a run that is just starting.
  if (!existsSync(path.join(folder, 'lock')) || lockHolder(folder) !== undefined) return
  await stopCluster(path.join(folder, 'postgres'))
  removeTemporaryData(folder)
}
