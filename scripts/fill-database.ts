import { env } from '#lib/platform/env.ts'
import { fillIfEmpty } from '#scripts/first-run.ts'

/** The first run: the demo newspaper or, with MANSHET_DEMO=0, a link for the first admin, printed once. */
export async function fillDatabase(url: string): Promise<void> {
  // Imported late: before, there is no Prisma client that they could import.
  const found = await fillIfEmpty(url, { wanted: env().MANSHET_DEMO, fill: fillWithDemo })
  if (found === 'empty') await openEmptyNewsroom()
}

async function fillWithDemo(): Promise<void> {
  console.log('Filling the empty database with the demo newspaper …')
  const { seedDemo } = await import('#prisma/seed/seed.ts')
  await seedDemo()
}

async function openEmptyNewsroom(): Promise<void> {
  const { ensureNewspaper } = await import('#lib/taxonomy/ensure-newspaper.ts')
  await ensureNewspaper()
  const { createFirstAdminLink } = await import('#lib/people/create-first-admin-link.ts')
  console.log(`The newsroom is empty. Its first admin signs up here, once: ${await createFirstAdminLink()}`)
}
