import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('one kind waits for itself, in order, whatever fails; another kind does not', async () => {
  const seen: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = oneAtATime('a', async () => {
    await gate.promise
    seen.push('first')
    throw new Error('broken')
  })
  const second = oneAtATime('a', async () => seen.push('second'))
  await oneAtATime('b', async () => seen.push('other'))
  gate.resolve()
  await expect(first).rejects.toThrow('broken')
  await second
  expect(seen).toEqual(['other', 'first', 'second'])
})

test('a line that is too long sends away, and is open again when it has moved', async () => {
  const gate = Promise.withResolvers<void>()
  const waiting = Array.from({ length: 60 }, () => oneAtATime('c', () => gate.promise))
  await expect(oneAtATime('c', () => gate.promise)).rejects.toMatchObject({ code: 'unavailable' })
  gate.resolve()
  await Promise.all(waiting)
  await expect(oneAtATime('c', async () => 'done')).resolves.toBe('done')
})
