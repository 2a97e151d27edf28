import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'
import { makeTemporaryData, removeTemporaryData } from '#scripts/test-database/temporary-data.ts'

export type RunningNewspaper = { url: string; close(): Promise<void> }

/**
 * The newspaper as `npm start` serves it, in a process of its own on a free port with files of its own; built first
 * where its sources changed. @param settings what the environment says otherwise
 */
export async function startNewspaper(settings: Record<string, string> = {}): Promise<RunningNewspaper> {
  const folder = await makeTemporaryData()
  const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/start.ts')], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MANSHET_DATA: folder, PORT: '0', MANSHET_LOG: 'error', ...settings },
  })
  const ended = once(child, 'exit')
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    removeTemporaryData(folder)
  }
  try {
    return { url: await addressOf(child), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What it announces once it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const [, url] = /^ {2}newspaper {2}(\S+)\/ /m.exec(said) ?? []
    if (url === undefined) continue
    // Nobody reads on, and a full pipe would stop it.
    child.stdout?.resume()
    return url
  }
  throw new Error(`The newspaper did not start:\n${said}`)
}
