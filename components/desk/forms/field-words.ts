import { useTranslations } from 'next-intl'

/** @returns the words for what is wrong with a field, from zod's code or the server's */
export function useFieldWords(): (code: string | undefined, own?: Record<string, string>) => string | undefined {
  const t = useTranslations('desk.form')
  return (code, own = {}) => {
    if (code === undefined) return undefined
    if (own[code] !== undefined) return own[code]
    if (code === 'too_small' || code === 'required' || code === 'invalid_type') return t('required')
    if (code === 'too_big') return t('tooLong')
    return t('invalid')
  }
}
