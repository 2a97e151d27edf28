import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugFrom } from './slug.ts'

describe('slugFrom', () => {
  it.each([
    ['أبوظبي تطلق «Ghaf-2» إلى المدار', 'أبوظبي-تطلق-ghaf-2-إلى-المدار'],
    ['مُؤتمر.. المُناخ؟', 'مؤتمر-المناخ'],
    ['؟؟؟', 'خبر'],
    ['', 'خبر'],
  ])('%s → %s', (headline, slug) => {
    expect(slugFrom(headline, 'ar')).toBe(slug)
  })

  it('is never empty, never longer than 80, safe in a path, and stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
        const slug = slugFrom(headline, 'en')
        expect(slug.length).toBeGreaterThan(0)
        expect(slug.length).toBeLessThanOrEqual(81)
        expect(slug).not.toMatch(/[\s/?#%\\.]/)
        expect(slugFrom(slug, 'en')).toBe(slug)
      }),
    )
  })
})
