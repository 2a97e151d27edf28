import { describe, expect, it } from 'vitest'
import { formsInQuestion, formsInText, withoutArticle } from './arabic-forms.ts'
import { normaliseText } from './normalise-text.ts'

describe('the article', () => {
  it.each([
    ['الوزير', 'وزير'],
    ['والوزير', 'وزير'],
    ['بالوزارة', 'وزاره'],
    ['كالبحر', 'بحر'],
    ['فالحكومة', 'حكومه'],
    ['للوزير', 'وزير'],
    ['وللمدن', 'مدن'],
    ['للجنة', 'لجنه'],
    ['للغة', 'لغه'],
    ['الأم', 'ام'],
  ])('%s is %s with it', (word, bare) => {
    expect(withoutArticle(normaliseText(word))).toBe(bare)
  })

  it.each(['والد', 'والدين', 'إلى', 'ألم', 'الله', 'الآن', 'بالغ', 'مال', 'ولد', 'كمال'])('%s has none', (word) => {
    expect(withoutArticle(normaliseText(word))).toBeNull()
  })
})

describe('forms', () => {
  it('keep both readings of an ending', () => {
    expect(formsInText('مطارات', 'مطارات')).toEqual(['مطار', 'مطاره'])
    expect(formsInText('قراره', 'قراره')).toEqual(['قراره', 'قرار'])
    expect(formsInText('مدرسه', 'مدرسة')).toEqual(['مدرسه'])
  })

  it('of a question stay few', () => {
    for (const word of ['المسؤولون', 'يستخدمونها', 'كازاخستان', 'والاقتصاديات']) {
      expect(formsInQuestion(normaliseText(word)).length, word).toBeLessThan(130)
    }
  })
})
