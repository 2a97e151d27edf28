import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from '#lib/platform/listen.ts'

test('a port that is taken is named in one line', async () => {
  const first = createServer()
  const port = await listen(first, 0, '127.0.0.1')
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(`PORT: ${port} on 127.0.0.1 is in use`)
  first.close()
})

test('an address that is not of this machine is named in one line', async () => {
  await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toThrow('HOST: 203.0.113.1 is no address of this machine')
})
