import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import { directionOf } from '#lib/i18n/languages.ts'
import { DeskProviders } from './desk-providers.tsx'

/** The HTML document of every desk page, in the person's language and its direction. */
export async function DeskDocument({ children }: { children: ReactNode }) {
  const [locale, messages, timeZone] = await Promise.all([getLocale(), getMessages(), getTimeZone()])
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body className="bg-canvas font-sans text-ink">
        <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
          <DeskProviders direction={directionOf(locale)}>{children}</DeskProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
