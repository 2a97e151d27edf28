'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { changeCity } from '#lib/cities/change-city.ts'
import { createCity } from '#lib/cities/create-city.ts'
import { exportTable } from '#lib/cities/export-table.ts'
import { keepTable } from '#lib/cities/keep-table.ts'
import { previewTable } from '#lib/cities/preview-table.ts'
import { removeCity } from '#lib/cities/remove-city.ts'
import { removeTable } from '#lib/cities/remove-table.ts'
import { reorderCities } from '#lib/cities/reorder-cities.ts'
import { cityId, citySettings, tableText } from '#lib/cities/schema.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'
import type { ReadTable } from '#lib/prayer-times/read-table.ts'

const order = z.object({ cityIds: z.array(z.int().positive()).max(200) })

export async function createCityAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await createCity(await requireActor(), citySettings.parse(input))
    return null
  })
}

export async function changeCityAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await changeCity(await requireActor(), citySettings.extend(cityId.shape).parse(input))
    return null
  })
}

export async function removeCityAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await removeCity(await requireActor(), cityId.parse(input))
    return null
  })
}

export async function reorderCitiesAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await reorderCities(await requireActor(), order.parse(input))
    // The list is shown in its new order until then.
    revalidatePath('/desk/prayer-times')
    return null
  })
}

export async function previewTableAction(input: unknown): Promise<ActionResult<ReadTable>> {
  return runAction(async () => previewTable(await requireActor(), z.object({ text: tableText }).parse(input)))
}

export async function keepTableAction(input: unknown): Promise<ActionResult<{ days: number }>> {
  return runAction(async () => keepTable(await requireActor(), cityId.extend({ text: tableText }).parse(input)))
}

export async function removeTableAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async () => {
    await removeTable(await requireActor(), cityId.parse(input))
    return null
  })
}

export async function exportTableAction(input: unknown): Promise<ActionResult<{ name: string; text: string }>> {
  return runAction(async () => exportTable(await requireActor(), cityId.parse(input)))
}
