import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { withConnection } from '#lib/db/with-connection.ts'
import { lockHolder } from '#scripts/instance-lock.ts'
import { placeCluster } from '#scripts/postgres/cluster-place.ts'
import { joinDatabase, openDatabase } from '#scripts/postgres/open-database.ts'
import { findPostmaster } from '#scripts/postgres/postmaster.ts'
import { stopCluster } from '#scripts/postgres/start-cluster.ts'
import { makeTemporaryData, removeTemporaryData } from '#scripts/test-database/temporary-data.ts'

let data = ''
const open = () => openDatabase({ MANSHET_DATA: data, postgres: { fsync: 'off', shared_buffers: '16MB' } })
const cluster = () => placeCluster(data).cluster
const ask = (url: string, sql: string) => withConnection(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows)

// Made once: making a cluster takes a second, opening it a tenth.
beforeAll(async () => {
  data = await makeTemporaryData()
})
afterEach(async () => {
  await stopCluster(cluster())
  rmSync(path.join(data, 'lock'), { force: true })
})
afterAll(() => removeTemporaryData(data))

test('it is made, keeps what it is given, and is gone after closing', async () => {
  const first = await open()
  await ask(first.url, 'create table words (word text)')
  await ask(first.url, "insert into words values ('خبر')")
  await first.close()
  expect(findPostmaster(cluster())).toBeUndefined()
  const second = await open()
  expect(await ask(second.url, 'select word from words')).toEqual([{ word: 'خبر' }])
  await second.close()
})

test('nobody gets in without the password', async () => {
  const first = await open()
  const guess = new URL(first.url)
  guess.password = 'guess'
  await expect(ask(guess.href, 'select 1')).rejects.toThrow('password authentication failed')
  await first.close()
})

test('the data folder has one master; others may join it', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(`MANSHET_DATA: ${data} is in use by a running Manshet (process ${process.pid})`)
  const guest = await joinDatabase({ MANSHET_DATA: data })
  await guest.close()
  expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await first.close()
  expect(lockHolder(data)).toBeUndefined()
})

test('a lock of a process that is gone, or of another one with its number, counts for nothing', async () => {
  for (const lock of ['4194305 1', `${process.pid} 1`]) {
    writeFileSync(path.join(data, 'lock'), lock)
    expect(lockHolder(data)).toBeUndefined()
  }
})

test('a Postgres that a killed process left running is taken over with all it holds', async () => {
  const first = await open()
  await ask(first.url, 'create table if not exists kept ()')
  const { pid } = findPostmaster(cluster()) ?? {}
  writeFileSync(path.join(data, 'lock'), '4194305 1')
  const next = await open()
  expect(findPostmaster(cluster())?.pid).toBe(pid)
  expect(await ask(next.url, "select to_regclass('kept')::text as kept")).toEqual([{ kept: 'kept' }])
  await next.close()
  await first.close()
})

test('a Postgres that was killed outright is started again and has lost nothing', async () => {
  const first = await open()
  await ask(first.url, 'create table if not exists kept ()')
  process.kill(findPostmaster(cluster())?.pid ?? 0, 'SIGKILL')
  writeFileSync(path.join(data, 'lock'), '4194305 1')
  const next = await open()
  expect(await ask(next.url, "select to_regclass('kept')::text as kept")).toEqual([{ kept: 'kept' }])
  await next.close()
  await first.close()
})

test('a postmaster.pid whose number now belongs to another program is no obstacle', async () => {
  const first = await open()
  await first.close()
  writeFileSync(path.join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n1\n1\n\n127.0.0.1\n\nready   \n`)
  const next = await open()
  await next.close()
  expect(findPostmaster(cluster())).toBeUndefined()
})

test('data of another major version is refused in one line', async () => {
  const first = await open()
  await first.close()
  const version = path.join(cluster(), 'PG_VERSION')
  writeFileSync(version, '17\n')
  await expect(open()).rejects.toThrow(/^MANSHET_DATA: .* was made by Postgres 17 and this edition runs Postgres 18/)
  writeFileSync(version, '18\n')
})

test('a database that does not answer is named by host, without its password', async () => {
  const opening = openDatabase({ MANSHET_DATA: data, DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/x' })
  await expect(opening).rejects.toThrow(/^DATABASE_URL: the database at 127\.0\.0\.1:1 doesn't answer \((?!.*secret)/)
})
