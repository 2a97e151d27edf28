'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'
import { changeNewspaper } from '#lib/taxonomy/change-newspaper.ts'
import { changeSection } from '#lib/taxonomy/change-section.ts'
import { createSection } from '#lib/taxonomy/create-section.ts'
import { deleteSection } from '#lib/taxonomy/delete-section.ts'
import { reorderSections } from '#lib/taxonomy/reorder-sections.ts'
import { newSection, newspaperSettings, sectionNames } from '#lib/taxonomy/schema.ts'

const toSection = z.object({ sectionId: z.int().positive() })
const order = z.object({ sectionIds: z.array(z.int().positive()).max(200) })

export async function changeNewspaperAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changeNewspaper(await requireActor(), newspaperSettings.parse(input))
    return null
  })
}

export async function createSectionAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await createSection(await requireActor(), newSection.parse(input))
    return null
  })
}

export async function changeSectionAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changeSection(await requireActor(), sectionNames.extend(toSection.shape).parse(input))
    return null
  })
}

export async function reorderSectionsAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await reorderSections(await requireActor(), order.parse(input))
    // The list is shown in its new order until then.
    revalidatePath('/desk/settings')
    return null
  })
}

export async function deleteSectionAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await deleteSection(await requireActor(), toSection.parse(input))
    return null
  })
}
