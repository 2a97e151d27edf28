import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText, searchWords } from './normalise-text.ts'

describe('normaliseText', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إمارات', 'امارات'],
    ['آسيا', 'اسيا'],
    ['مُحَمَّدٌ', 'محمد'],
    ['كـــتاب', 'كتاب'],
    ['مستشفى', 'مستشفي'],
    ['مدرسة', 'مدرسه'],
    ['مسؤول', 'مسوول'],
    ['قائد', 'قايد'],
    ['ٱلله', 'الله'],
    ['ایران', 'ايران'],
    ['١٢٣ ۴۵۶', '123 456'],
    ['Café  ALMATY', 'cafe almaty'],
    ['\u200fدبي\u200e', 'دبي'],
    ['ﻻ', 'لا'],
  ])('folds %s to %s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes words apart at punctuation', () => {
    expect(searchWords('«الأفق»: أبوظبي، ودبي 2026')).toEqual(['الافق', 'ابوظبي', 'ودبي', '2026'])
  })
})
