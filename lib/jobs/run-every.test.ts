import { expect, test, vi } from 'vitest'
import { runEvery } from '#lib/jobs/run-every.ts'
import { log } from '#lib/platform/log.ts'

test('it repeats, one run at a time, and stopping waits for the run under way', async () => {
  let running = 0
  let most = 0
  let runs = 0
  const stop = runEvery({
    name: 'test',
    every: 1,
    work: async () => {
      most = Math.max(most, ++running)
      runs++
      await Promise.resolve()
      running--
    },
  })
  await vi.waitFor(() => expect(runs).toBeGreaterThan(3))
  await stop()
  const after = runs
  expect({ running, most }).toEqual({ running: 0, most: 1 })
  await new Promise((resolve) => setImmediate(resolve))
  expect(runs).toBe(after)
})

test('a failure is logged once and ends nothing', async () => {
  const logged = vi.spyOn(log, 'error').mockReturnValue(undefined)
  let runs = 0
  const stop = runEvery({ name: 'test', every: 1, work: async () => { runs++; throw new Error('no') } })
  await vi.waitFor(() => expect(runs).toBeGreaterThan(3))
  await stop()
  expect(logged).toHaveBeenCalledOnce()
})
