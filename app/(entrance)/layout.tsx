import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EntranceFrame } from '#components/desk/entrance/entrance-frame.tsx'
import { DeskDocument } from '#components/desk/frame/desk-document.tsx'
import { currentLanguage } from '#lib/i18n/current-language.ts'
import { getNewspaper } from '#lib/taxonomy/get-newspaper.ts'
import { setLanguageAction } from '../desk/actions.ts'
import '../desk/desk.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false, follow: false } }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** What stands around the pages for those who have not come in yet. */
export default async function EntranceLayout({ children }: { children: ReactNode }) {
  const [newspaper, language] = await Promise.all([getNewspaper(), currentLanguage()])
  const otherLanguage = language === 'ar' ? 'en' : 'ar'
  const chooseOther = async () => {
    'use server'
    await setLanguageAction(otherLanguage)
  }
  return (
    <DeskDocument>
      <EntranceFrame paper={language === 'ar' ? newspaper.nameAr : newspaper.nameEn} language={language} chooseOther={chooseOther}>
        {children}
      </EntranceFrame>
    </DeskDocument>
  )
}
