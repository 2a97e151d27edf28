import type { Formats } from 'next-intl'

const latinDigits = { numberingSystem: 'latn', calendar: 'gregory' } as const

/** Digits and calendar are pinned, so that the server, every browser and the newspaper agree. */
export const formats = {
  dateTime: {
    day: { ...latinDigits, day: 'numeric', month: 'short', year: 'numeric' },
    moment: { ...latinDigits, day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    full: { ...latinDigits, dateStyle: 'full', timeStyle: 'short' },
  },
  number: { whole: { numberingSystem: 'latn', maximumFractionDigits: 0 } },
} satisfies Formats
