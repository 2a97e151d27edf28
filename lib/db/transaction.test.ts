import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'

const newspaper = { nameAr: 'مانشيت', nameEn: 'Manshet', cityAr: 'أبوظبي', cityEn: 'Abu Dhabi', countryAr: '', countryEn: '', ownerAr: '', ownerEn: '' }

test('a transaction that throws leaves nothing behind', async () => {
  const work = inTransaction(async (tx) => {
    await tx.section.create({ data: { slug: 'lost', nameAr: 'ضائع', nameEn: 'Lost' } })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await db.section.findUnique({ where: { slug: 'lost' } })).toBeNull()
})

test('two that read and then write the same row both happen, one after the other', async () => {
  await db.newspaper.create({ data: { id: 1, ...newspaper, hijriOffset: 0 } })
  const bothHaveRead = meeting(2)
  const runs: number[] = []
  const addOne = (who: number) =>
    inTransaction(
      async (tx) => {
        runs.push(who)
        const { hijriOffset } = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 } })
        await bothHaveRead()
        await tx.newspaper.update({ where: { id: 1 }, data: { hijriOffset: hijriOffset + 1 } })
      },
      { isolation: 'Serializable' },
    )
  await Promise.all([addOne(1), addOne(2)])
  const { hijriOffset } = await db.newspaper.findUniqueOrThrow({ where: { id: 1 } })
  expect(hijriOffset).toBe(2)
  expect(runs).toHaveLength(3)
})

test('a deadlock in raw queries is run again', async () => {
  await db.section.createMany({ data: ['one', 'two'].map((slug) => ({ slug, nameAr: slug, nameEn: slug })) })
  const bothHoldOne = meeting(2)
  let runs = 0
  const touch = (slugs: [string, string]) =>
    inTransaction(async (tx) => {
      runs++
      await tx.$executeRaw`update section set position = position + 1 where slug = ${slugs[0]}`
      await bothHoldOne()
      await tx.$executeRaw`update section set position = position + 1 where slug = ${slugs[1]}`
    })
  await Promise.all([touch(['one', 'two']), touch(['two', 'one'])])
  const sections = await db.section.findMany({ where: { slug: { in: ['one', 'two'] } } })
  expect(sections.map((section) => section.position)).toEqual([2, 2])
  expect(runs).toBe(3)
})

// Resolves for everyone once `size` have come; afterwards at once.
function meeting(size: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let here = 0
  return async () => {
    if (++here >= size) resolve(undefined)
    await promise
  }
}
