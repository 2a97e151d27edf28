import { describe, expect, it } from 'vitest'
import { db } from '../db/client.ts'
import { parseQuestion, tsqueryOf } from './parse-question.ts'
import { storyVectors } from './story-vectors.ts'

/** What a text is found by, and what it must not be found by: question, text. */
const FOUND: [string, string][] = [
  // Orthography
  ['أحمد', 'قال احمد إن'],
  ['احمد', 'قال أحمد إن'],
  ['محمد', 'مُحَمَّدٌ رسولاً'],
  ['إيران', 'وصل إلى ایران أمس'],
  ['مستشفى', 'في مستشفي المدينة'],
  ['مدرسة', 'أمام مدرسه قديمة'],
  ['مسؤول', 'صرح مسوول كبير'],
  ['كتاب', 'كـــتاب جديد'],
  ['٢٠٢٦', 'في عام 2026'],
  // The article and what is written together with it
  ['وزير', 'استقبل الوزير ضيفه'],
  ['وزير', 'ووزير الخارجية'],
  ['وزير', 'والوزير حاضر'],
  ['وزير', 'للوزير رأي'],
  ['وزير', 'وبالوزير نفسه'],
  ['الوزير', 'استقبل وزير الخارجية'],
  ['والوزير', 'قال وزير'],
  ['كازاخستان', 'وكازاخستان تطلب'],
  ['كازاخستان', 'الأزمة بكازاخستان'],
  ['كازاخستان', 'وبكازاخستان أيضاً'],
  ['وكازاخستان', 'في كازاخستان'],
  ['دبي', 'المقامة بدبي'],
  ['دبي', 'ودبي والشارقة'],
  ['أبوظبي', 'من أبوظبي ولأبوظبي'],
  ['لجنة', 'اجتماع للجنة الأولمبية'],
  ['اللغة', 'تعليم للغة العربية'],
  ['الأمم', 'الأمم المتحدة'],
  ['يعلن', 'سيعلن غداً'],
  ['يصل', 'وسيصل الوفد'],
  ['ألمانيا', 'سافر إلى ألمانيا'],
  ['ألمانيا', 'ولألمانيا موقف'],
  ['التزام', 'التزام الشركات'],
  ['الالتزام', 'الالتزام بالموعد'],
  ['الالتزام', 'التزام الشركات'],
  ['الله', 'بإذن الله تعالى'],
  ['والدين', 'بر الوالدين'],
  // Plurals and endings
  ['مطار', 'مطارات الدولة'],
  ['المطارات', 'مطار زايد'],
  ['شركة', 'الشركات الصغيرة'],
  ['شركات', 'شركة ناشئة'],
  ['حكومة', 'حكومتها الجديدة'],
  ['قرار', 'قراراتها الأخيرة'],
  ['مهندس', 'المهندسين الشباب'],
  ['مسؤول', 'المسؤولون في الوزارة'],
  ['إيران', 'النفط الإيراني'],
  ['إيرانية', 'الرئيس الإيراني'],
  ['الإمارات', 'الشعب الإماراتي'],
  ['فلسطين', 'الفلسطينيون في غزة'],
  ['سعودي', 'الصحف السعودية'],
  ['رسمي', 'أعلن رسمياً أمس'],
  ['كبير', 'نجاحاً كبيراً'],
  ['كبير', 'نجاحا كبيرا'],
  ['دولة', 'بين دولتين'],
  ['قرار', 'بعد قراره الأخير'],
  // Phrases and several words
  ['"وزير الخارجية"', 'قال وزير الخارجية'],
  ['«وزير الخارجيه»', 'قال وزير الخارجية'],
  ['وزير سفر', 'السفر مع الوزير'],
  ['في الوزارة', 'الوزارة اليوم'],
  ['شركة Apple', 'طرحت شركة Apple هاتفاً'],
  ['fifa', 'قرار بـFIFA الجديد'],
  // English
  ['elections', 'an election was held'],
  ['publishing', 'it published the report'],
  ['cafe', 'a Café in town'],
  ['the minister of finance', 'Finance ministers met'],
  ['"oil prices"', 'Oil prices rose'],
]

const NOT_FOUND: [string, string][] = [
  ['ولد', 'لد مدينة قديمة'],
  ['بحر', 'الجو حر اليوم'],
  ['حر', 'على شاطئ البحر'],
  ['حر', 'بحر هادئ'],
  ['ريم', 'كريم لاعب'],
  ['أمل', 'كامل العدد'],
  ['مدرس', 'مدرسة البنات'],
  ['مدرسة', 'مدرس الرياضيات'],
  ['جامع', 'جامعة الإمارات'],
  ['مدن', 'الدفاع المدني'],
  ['دين', 'الوالدين والدين'.split(' ')[0] ?? ''],
  ['جنة', 'للجنة الأولمبية'],
  ['سلطة', 'سلطان بن محمد'],
  ['لبن', 'جنوب لبنان'],
  ['زيت', 'شجرة الزيتون'],
  ['يأس', 'جزيرة ياسين'],
  ['وزير', 'وزارة العدل'],
  ['قطر', 'قطار سريع'],
  ['عمان', 'عمّال البناء'],
  ['نفط', 'نفاد الوقود'],
  ['"وزير الخارجية"', 'وزير للخارجية'],
  ['"وزير الخارجية"', 'الخارجية وزير'],
  ['"وزير"', 'الوزير'],
  ['وزير سفر', 'الوزير حاضر'],
  ['cart', 'a carton of milk'],
  ['"oil price"', 'Oil prices rose'],
  ['universe', 'nothing alike'],
]

describe('a question on Postgres', () => {
  it('has enough cases to mean something', () => {
    expect(FOUND.length + NOT_FOUND.length).toBeGreaterThanOrEqual(60)
  })

  it.each(FOUND)('%s finds: %s', async (question, text) => expect(await finds(question, text)).toBe(true))
  it.each(NOT_FOUND)('%s does not find: %s', async (question, text) => expect(await finds(question, text)).toBe(false))

  it('whatever is typed is a question that Postgres reads', async () => {
    for (const typed of ["'", "a'b", '\\', '!&|()<->:*', '"', '««»»', ':*', "o'clock", '\u0000', '😀', '\ud800', 'أ'.repeat(500), '‏']) {
      const isAsked = parseQuestion(typed).terms.length > 0
      expect(isAsked && (await finds(typed, 'نص')), typed).toBe(false)
    }
  })

  it('a headline counts more than furniture, and that more than a body', async () => {
    const rank = async (place: 'headline' | 'furniture' | 'body') => {
      const vectors = storyVectors({ ...empty, headline: ['س'], furniture: ['ص'], body: 'ع', [place]: place === 'body' ? 'وزير' : ['وزير'] })
      const [row] = await db.$queryRaw<{ rank: number }[]>`
        SELECT ts_rank(${vectors.words}::tsvector, ${tsqueryOf(parseQuestion('وزير').terms)}::tsquery) AS rank`
      return row?.rank ?? 0
    }
    const [headline, furniture, body] = [await rank('headline'), await rank('furniture'), await rank('body')]
    expect(headline).toBeGreaterThan(furniture)
    expect(furniture).toBeGreaterThan(body)
    expect(body).toBeGreaterThan(0)
  })

  it('a phrase never runs from one field into the next', async () => {
    const { words } = storyVectors({ ...empty, headline: ['قال الوزير'], furniture: ['أمس'], body: 'الأول' })
    expect(await holds('"الوزير أمس"', words)).toBe(false)
    expect(await holds('"أمس الأول"', words)).toBe(false)
    expect(await holds('"قال الوزير"', words)).toBe(true)
  })

  it('a very long story fits', async () => {
    const body = Array.from({ length: 40_000 }, (_, i) => `كلمة${i}`).join(' ')
    expect(await holds('كلمه', storyVectors({ ...empty, body }).words)).toBe(true)
  })
})

const empty = {
  language: 'ar',
  firstPublishedAt: new Date('2026-11-01T00:00:00Z'),
  headline: [],
  furniture: [],
  body: '',
  sectionIds: [],
  tagIds: [],
  authorIds: [],
}

function finds(question: string, body: string): Promise<boolean> {
  return holds(question, storyVectors({ ...empty, body }).words)
}

async function holds(question: string, words: string): Promise<boolean> {
  const query = tsqueryOf(parseQuestion(question).terms)
  const [row] = await db.$queryRaw<{ holds: boolean }[]>`SELECT ${words}::tsvector @@ ${query}::tsquery AS holds`
  return row?.holds ?? false
}
