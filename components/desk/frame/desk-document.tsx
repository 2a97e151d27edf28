import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import { clientMessages } from '#lib/i18n/client-messages.ts'
import { formats } from '#lib/i18n/formats.ts'
import { directionOf } from '#lib/i18n/languages.ts'
import { DeskProviders } from './desk-providers.tsx'

/** The HTML document of every desk page, in the person's language and its direction. */
export async function DeskDocument({ children }: { children: ReactNode }) {
  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()])
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body className="bg-canvas font-sans text-ink">
        <NextIntlClientProvider locale={locale} messages={clientMessages(locale)} formats={formats} timeZone={timeZone}>
          <DeskProviders direction={directionOf(locale)}>{children}</DeskProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
