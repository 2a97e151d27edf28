import { getRequestConfig } from 'next-intl/server'
import { currentLanguage } from './current-language.ts'
import { formats } from './formats.ts'
import { messages } from './messages.ts'
import { deskTimeZone } from './desk-time-zone.ts'

/** next-intl's configuration of one request of the desk. */
export default getRequestConfig(async () => {
  const locale = await currentLanguage()
  return { locale, messages: messages[locale], formats, timeZone: await deskTimeZone() }
})
