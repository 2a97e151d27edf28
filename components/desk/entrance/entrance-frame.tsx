import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import type { Language } from '#lib/content/fields.ts'

type EntranceFrameProps = { paper: string; language: Language; chooseOther: () => Promise<void>; children: ReactNode }

/** The paper's name, one sheet, the other language; works without JavaScript. */
export function EntranceFrame({ paper, language, chooseOther, children }: EntranceFrameProps) {
  const t = useTranslations()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <div className="flex min-h-dvh flex-col px-4 sm:px-8">
      <header className="mx-auto flex h-16 w-full max-w-5xl items-center justify-between">
        <a href={language === 'ar' ? '/' : '/en'} className="rounded text-sm text-muted hover:text-ink">
          {t('auth.theNewspaper')}
        </a>
        <form action={chooseOther}>
          <button type="submit" lang={other} className={buttonClass({ variant: 'ghost', size: 'sm' })}>
            {t(`desk.languages.${other}`)}
          </button>
        </form>
      </header>
      <main className="flex flex-1 flex-col items-center justify-center pt-4 pb-16">
        <p className="mb-1 text-4xl font-semibold">{paper}</p>
        <p className="mb-8 text-sm text-muted">{t('auth.productLine')}</p>
        {children}
      </main>
    </div>
  )
}
