import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { NewspaperForm } from '#components/desk/settings/newspaper-form.tsx'
import { SectionSettings } from '#components/desk/settings/section-settings.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { mayManageSettings } from '#lib/policies/people.ts'
import { getNewspaper } from '#lib/taxonomy/get-newspaper.ts'
import { countSectionUse, listSections } from '#lib/taxonomy/list-sections.ts'
import { changeNewspaperAction, changeSectionAction, createSectionAction, deleteSectionAction, reorderSectionsAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const actor = await pageActor('/desk/settings')
  if (!mayManageSettings(actor)) return <NoPermission roles={['admin']} />
  const [t, settings, sections, uses] = await Promise.all([getTranslations('settings'), getNewspaper(), listSections(), countSectionUse()])
  const timeZones = [...new Set([settings.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  const sectionActions = {
    create: createSectionAction,
    change: changeSectionAction,
    reorder: reorderSectionsAction,
    remove: deleteSectionAction,
  }
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs
        aria-label={t('title')}
        keepMounted
        className="[&>[role=tablist]]:px-4 md:[&>[role=tablist]]:px-6"
        panelClassName="pt-0"
        tabs={[
          {
            value: 'newspaper',
            label: t('tabs.newspaper'),
            content: <NewspaperForm settings={settings} timeZones={timeZones} save={changeNewspaperAction} />,
          },
          {
            value: 'sections',
            label: t('tabs.sections'),
            content: (
              <SectionSettings sections={sections.map((section) => ({ ...section, stories: uses.get(section.id) ?? 0 }))} actions={sectionActions} />
            ),
          },
        ]}
      />
    </>
  )
}
