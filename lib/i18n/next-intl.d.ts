import type { formats } from './formats.ts'
import type { Messages } from './messages.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'ar' | 'en'
    Messages: Messages
    Formats: typeof formats
  }
}
