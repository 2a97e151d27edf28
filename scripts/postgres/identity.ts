import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { StartError } from '#lib/platform/start-error.ts'

/** The system user that Postgres' programs run as; empty for the present user. */
export type Identity = { uid?: number; gid?: number }

/**
 * Postgres refuses to run as root. Root therefore runs it as the owner of an existing cluster, else as the
 * system's `postgres` user, else as a `manshet` user made now; anybody else runs it as themselves.
 */
export function chooseIdentity(cluster: string): Identity {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser('postgres') ?? findUser('manshet') ?? createUser('manshet')
}

/** Whether a program ends well when `identity` runs it: the plain way to ask what that user may enter. */
export function succeedsAs(identity: Identity, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0
}

function findUser(name: string): Identity | undefined {
  const uid = askId('-u', name)
  const gid = askId('-g', name)
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function askId(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  const id = Number.parseInt(stdout ?? '', 10)
  return status === 0 && id > 0 ? id : undefined
}

function createUser(name: string): Identity {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const user = findUser(name)
  if (user) return user
  throw new StartError(
    `Postgres doesn't run as root and the system user "${name}" could not be made: start as an ordinary user, or set DATABASE_URL`,
  )
}
