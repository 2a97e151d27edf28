import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { env } from '#lib/platform/env.ts'
import { drawCard } from './draw-card.ts'
import type { SocialCard } from './social-card.ts'

// UPDATE_GOLDENS=1 vitest run lib/site/social-card: writes what is drawn now. Look at every one before committing it.

const photo = { mediaId: '0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11', width: 1280, focal: { x: 0.5, y: 0.4 } }
const arabic: SocialCard = {
  language: 'ar',
  name: 'الأفق',
  section: 'اقتصاد',
  kicker: '',
  isBreaking: false,
  headline: 'عنوان',
  date: '25 نوفمبر 2026',
  photo: null,
  writer: null,
}
const english: SocialCard = { ...arabic, language: 'en', name: 'Al Ufuq', section: 'Economy', date: '25 November 2026' }

const CARDS: Record<string, SocialCard> = {
  'arabic-photo': {
    ...arabic,
    kicker: 'أسواق الطاقة',
    headline: '«الموانئ» ترفع طاقتها إلى 5 ملايين حاوية سنوياً وتستعدّ للأرصفة الذكية',
    photo,
  },
  'arabic-long': {
    ...arabic,
    section: 'العالم',
    kicker: 'تحقيق',
    headline:
      'من الآبار القديمة إلى محطات التحلية العملاقة: كيف غيّرت المياه خريطة المدن الخليجية خلال نصف قرن، ولماذا يقول الخبراء إن العقد المقبل سيكون اختباراً أصعب من كل ما سبقه',
    writer: { name: 'ليلى المنصوري', face: null },
  },
  'arabic-mixed': {
    ...arabic,
    section: 'علوم وتقنية',
    headline: 'قمر «Ghaf-2» يرسل صوره الأولى (بدقة 4K): لغة C++ ولآلئ الخليج في مهمة واحدة',
    photo,
  },
  'arabic-breaking': { ...arabic, isBreaking: true, headline: 'زلزال بقوة 6.1 درجات يضرب قاع المحيط' },
  'english-photo': { ...english, kicker: 'Energy', headline: 'One ticket, six networks: “الأفق” readers ask what it costs', photo },
  'english-column': {
    ...english,
    section: 'Opinion',
    headline: 'What the narrow lane knew about the wind',
    writer: { name: 'James Whitfield', face: photo },
  },
}

let picture: Buffer
beforeAll(async () => {
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="853">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#3b6ea5"/><stop offset="1" stop-color="#f2c58a"/></linearGradient></defs>
    <rect width="1280" height="853" fill="url(#sky)"/><circle cx="640" cy="330" r="90" fill="#fff3d6"/>
    <path d="M0 600Q320 470 640 600T1280 560V853H0z" fill="#8a5a33"/></svg>`
  picture = await sharp(Buffer.from(scene)).jpeg().toBuffer()
})

const draw = (card: SocialCard) =>
  drawCard(card, { photo: card.photo && picture, face: card.writer?.face ? picture : null })

test.each(Object.entries(CARDS))('%s looks as it did when somebody looked at it', async (name, card) => {
  const drawn = await drawSmall(card)
  const golden = path.join(import.meta.dirname, 'goldens', `${name}.png`)
  if (process.env.UPDATE_GOLDENS) writeFileSync(golden, await sharp(drawn, { raw: SMALL }).png({ palette: true, colours: 128 }).toBuffer())
  const known = await sharp(golden).ensureAlpha().raw().toBuffer()
  const different = pixelmatch(drawn, known, undefined, SMALL.width, SMALL.height, { threshold: 0.2 })
  if (different > TOLERATED) await keepForLooking(name, drawn)
  expect(different, `see ${seen(name)}`).toBeLessThanOrEqual(TOLERATED)
})

const SMALL = { width: 600, height: 315, channels: 4 } as const
/** A quarter of a percent: letters' edges differ from one processor to another, a lost letter is more. */
const TOLERATED = (SMALL.width * SMALL.height) / 400

async function drawSmall(card: SocialCard): Promise<Buffer> {
  return sharp(await draw(card)).resize(SMALL.width, SMALL.height).ensureAlpha().raw().toBuffer()
}

const seen = (name: string) => path.join(env().MANSHET_DATA, 'cards', `${name}.png`)

async function keepForLooking(name: string, drawn: Buffer): Promise<void> {
  if (!existsSync(path.dirname(seen(name)))) mkdirSync(path.dirname(seen(name)), { recursive: true })
  await sharp(drawn, { raw: SMALL }).png().toFile(seen(name))
}

test('one lost letter is seen', async () => {
  const card = CARDS['arabic-breaking'] ?? arabic
  const [whole, less] = await Promise.all([drawSmall(card), drawSmall({ ...card, headline: card.headline.replace('المحيط', 'المحي') })])
  expect(pixelmatch(whole, less, undefined, SMALL.width, SMALL.height, { threshold: 0.2 })).toBeGreaterThan(TOLERATED)
})

test('is a JPEG of 1200 × 630 that networks take: well under 300 KB', async () => {
  const bytes = await draw(CARDS['arabic-photo'] ?? arabic)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(bytes.length).toBeLessThan(300_000)
})

test.each([
  '«أ»', 'x', 'ا'.repeat(250), 'W'.repeat(250), 'كلمة '.repeat(60).trim(), 'لإيلاف آلةٌ ممتدّةٌ إلى أفقٍ', '“Quoted” and «مقتبس» '.repeat(6).trim(),
])('no letter comes near the edge: %s', async (headline) => {
  for (const base of [arabic, english]) {
    const { data, info } = await sharp(await draw({ ...base, headline })).greyscale().raw().toBuffer({ resolveWithObject: true })
    const edge = 14
    const touched = [...data].some((value, i) => {
      const [x, y] = [i % info.width, Math.floor(i / info.width)]
      return value < 225 && (x < edge || y < edge || x >= info.width - edge || y >= info.height - edge)
    })
    expect(touched).toBe(false)
  }
})

test('a picture that is broken or gone leaves the words', async () => {
  const card = { ...arabic, photo }
  const words = await drawCard({ ...card, photo: null }, { photo: null, face: null })
  expect((await drawCard(card, { photo: null, face: null })).equals(words)).toBe(true)
  expect((await drawCard(card, { photo: Buffer.from('no picture'), face: null })).equals(words)).toBe(true)
})
