import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PrayerCitiesPage } from '#components/desk/prayer-times/prayer-cities-page.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listCities } from '#lib/cities/list-cities.ts'
import { mayManageSettings } from '#lib/policies/people.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { getNewspaper } from '#lib/taxonomy/get-newspaper.ts'
import {
  changeCityAction,
  createCityAction,
  exportTableAction,
  keepTableAction,
  previewTableAction,
  removeCityAction,
  removeTableAction,
  reorderCitiesAction,
} from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prayerTimes')
  return { title: t('title') }
}

export default async function Page() {
  const actor = await pageActor('/desk/prayer-times')
  if (!mayManagePrayerTimes(actor)) return <NoPermission roles={['managing_editor', 'admin']} />
  const [cities, { hijriOffset }] = await Promise.all([listCities(), getNewspaper()])
  const timeZones = [...new Set([...cities.map(({ timeZone }) => timeZone), ...Intl.supportedValuesOf('timeZone')])]
  return (
    <PrayerCitiesPage
      cities={cities}
      timeZones={timeZones}
      hijri={{ offset: hijriOffset, mayChange: mayManageSettings(actor) }}
      actions={{
        create: createCityAction,
        change: changeCityAction,
        remove: removeCityAction,
        reorder: reorderCitiesAction,
        previewTable: previewTableAction,
        keepTable: keepTableAction,
        removeTable: removeTableAction,
        exportTable: exportTableAction,
      }}
    />
  )
}
