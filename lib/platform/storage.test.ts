import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { env } from './env.ts'
import { putFile, readStored, streamStored } from './storage.ts'

test('what was put is read, whole and as a stream; a new one takes its place', async () => {
  await putFile('originals/ab/abcd.jpg', Buffer.from('first'))
  await putFile('originals/ab/abcd.jpg', Buffer.from('second'))
  expect((await readStored('originals/ab/abcd.jpg'))?.toString()).toBe('second')
  const streamed = await streamStored('originals/ab/abcd.jpg')
  expect(streamed?.size).toBe(6)
  expect(await new Response(streamed?.stream).text()).toBe('second')
  expect(await readdir(path.join(env().MANSHET_DATA, 'media/originals/ab'))).toEqual(['abcd.jpg'])
})

test('what was never put is null', async () => {
  expect(await readStored('originals/00/none.jpg')).toBeNull()
  expect(await streamStored('originals/00/none.jpg')).toBeNull()
})

test.each(['../secret.txt', 'a/../../b.jpg', '/etc/passwd.x', 'a//b.jpg', 'a/.b.jpg', 'A.jpg', 'a\\b.jpg', 'a.jpg\0', ''])(
  'a key that leads elsewhere is refused: %j',
  async (key) => {
    await expect(readStored(key)).rejects.toThrow('Not a storage key')
    await expect(putFile(key, Buffer.from('x'))).rejects.toThrow('Not a storage key')
  },
)
