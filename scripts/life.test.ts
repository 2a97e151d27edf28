import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'

const opening = "import { beginLife } from '#scripts/life.ts'; const life = beginLife(); const stay = setInterval(() => {}, 1000);"

test('a signal closes what was opened, the latest first, also what was still opening', async () => {
  const { said, exit } = await live(`${opening}
    await life.keep(Promise.resolve('first'), (name) => console.log('closes ' + name))
    void life.keep(new Promise((resolve) => setTimeout(resolve, 50, 'slow')), (name) => console.log('closes ' + name))
    void life.keep(Promise.reject(new Error('never opened')), () => console.log('closes nothing')).catch(() => {})
    console.log('ready')`, ['SIGTERM'])
  expect(said).toEqual(['ready', 'closes slow', 'closes first'])
  expect(exit).toBe(0)
})

test('one that cannot be closed does not keep the others from it', async () => {
  const { said, exit } = await live(`${opening}
    await life.keep(Promise.resolve(), () => console.log('closes the other'))
    await life.keep(Promise.resolve(), () => { throw new Error('stuck') })
    console.log('ready')`, ['SIGINT'])
  expect(said).toEqual(['ready', 'closes the other'])
  expect(exit).toBe(0)
})

test('a second signal hurries, a third one ends at once', async () => {
  const program = `${opening}
    life.hurry.addEventListener('abort', () => console.log('hurries'))
    await life.keep(Promise.resolve(), () => { console.log('closing'); return new Promise(() => {}) })
    console.log('ready')`
  const { said, exit } = await live(program, ['SIGINT', 'SIGINT', 'SIGINT'])
  expect(said).toEqual(['ready', 'closing', 'hurries'])
  expect(exit).toBe(1)
})

test('an error that nothing caught ends everything in order, and counts as a failure', async () => {
  const { said, exit } = await live(`${opening}
    await life.keep(Promise.resolve(), () => console.log('closed'))
    setTimeout(() => { throw new Error('unexpected') })`, [])
  expect(said).toEqual(['closed'])
  expect(exit).toBe(1)
})

// Runs a program and sends it the next signal after each line that it says.
async function live(program: string, signals: NodeJS.Signals[]): Promise<{ said: string[]; exit: number | null }> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said: string[] = []
  createInterface(child.stdout).on('line', (line) => {
    said.push(line)
    const signal = signals.shift()
    if (signal) child.kill(signal)
  })
  const [exit] = (await once(child, 'close')) as [number | null]
  return { said, exit }
}
