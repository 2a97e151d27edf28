import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMetadata } from './read-metadata.ts'
import {
  inWindows1256, makePicture, UTF8_MARKER, withExif, withIptc, withPngChunk, withXmp, type IptcField,
} from './testing/photo-fixtures.ts'

const ZONE = 'Asia/Dubai'
let plain: Buffer

beforeAll(async () => {
  plain = await makePicture(64, 48)
})

const ARABIC: IptcField[] = [
  [120, 'صيادون يعودون إلى ميناء دبا مع أول ضوء الصباح'],
  [110, 'أ ف ب'],
  [80, 'سالم المنصوري'],
  [90, 'الفجيرة'],
  [101, 'الإمارات'],
  [55, '20261102'],
  [60, '063015+0400'],
]
const EXPECTED = {
  caption: 'صيادون يعودون إلى ميناء دبا مع أول ضوء الصباح',
  credit: 'أ ف ب',
  alt: '',
  creator: 'سالم المنصوري',
  place: 'الفجيرة، الإمارات',
  takenAt: new Date('2026-11-02T02:30:15Z'),
}

describe('Arabic IPTC', () => {
  test('UTF-8 with the marker that says so', () => {
    expect(readMetadata(withIptc(plain, ARABIC, UTF8_MARKER), ZONE)).toEqual(EXPECTED)
  })

  test('UTF-8 without the marker', () => {
    expect(readMetadata(withIptc(plain, ARABIC), ZONE)).toEqual(EXPECTED)
  })

  test('windows-1256', () => {
    const old = ARABIC.map(([dataset, value]): IptcField => [dataset, inWindows1256(String(value))])
    expect(readMetadata(withIptc(plain, old), ZONE)).toEqual(EXPECTED)
  })

  test('a field cut in the middle of a letter keeps the letters before it', () => {
    const cut = Buffer.from('وكالة الأنباء الإماراتية').subarray(0, 32)
    expect(readMetadata(withIptc(plain, [[110, cut]]), ZONE).credit).toBe('وكالة الأنباء الإ')
  })

  test('several bylines', () => {
    expect(readMetadata(withIptc(plain, [[80, 'ليلى حداد'], [80, 'Omar Nasr']]), ZONE).creator).toBe('ليلى حداد، Omar Nasr')
  })
})

describe('XMP', () => {
  const xmp = `<dc:description><rdf:Alt><rdf:li xml:lang="en">Sailing boats</rdf:li>
    <rdf:li xml:lang="x-default">مراكب شراعية في خور دبي &amp; الشندغة</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>هند الكعبي</rdf:li></rdf:Seq></dc:creator>
    <photoshop:Credit>(وام)</photoshop:Credit><photoshop:City>دبي</photoshop:City>
    <photoshop:DateCreated>2026-10-30T17:05:00+04:00</photoshop:DateCreated>
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">أشرعة بيضاء</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`

  test('the default language, without the parentheses that pages set', () => {
    expect(readMetadata(withXmp(plain, xmp), ZONE)).toEqual({
      caption: 'مراكب شراعية في خور دبي & الشندغة',
      credit: 'وام',
      alt: 'أشرعة بيضاء',
      creator: 'هند الكعبي',
      place: 'دبي',
      takenAt: new Date('2026-10-30T13:05:00Z'),
    })
  })

  test('goes before IPTC, which fills what it leaves out', () => {
    const both = withXmp(withIptc(plain, ARABIC), '<photoshop:Credit>رويترز</photoshop:Credit>')
    expect(readMetadata(both, ZONE)).toEqual({ ...EXPECTED, credit: 'رويترز' })
  })

  test('in a WebP and a PNG as well', async () => {
    const packet = (await sharp(withXmp(plain, xmp)).metadata()).xmp?.toString() ?? ''
    const webp = await sharp(plain).withXmp(packet).webp().toBuffer()
    const text = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`)
    for (const file of [webp, withPngChunk(await makePicture(64, 48, 'png'), 'iTXt', text)]) {
      expect(readMetadata(file, ZONE)).toMatchObject({ credit: 'وام', creator: 'هند الكعبي' })
    }
  })

  test('a packet that is no XML, or nests without end, counts as none', () => {
    for (const broken of ['<photoshop:Credit>x', `<a>${'<b>'.repeat(9000)}`, '&bomb;']) {
      expect(readMetadata(withXmp(withIptc(plain, ARABIC), broken), ZONE)).toEqual(EXPECTED)
    }
  })
})

describe('EXIF', () => {
  const taken = (moment: string) => sharp(plain).withExif({ IFD2: { DateTimeOriginal: moment } }).jpeg().toBuffer()

  test('fills what is left', () => {
    const file = withIptc(withExif(plain, { 270: 'سوق السمك في عجمان', 315: 'راشد عبيد' }), [[110, 'وام']])
    expect(readMetadata(file, ZONE)).toMatchObject({ caption: 'سوق السمك في عجمان', creator: 'راشد عبيد', credit: 'وام' })
  })

  test('windows-1256', () => {
    const file = withExif(plain, { 270: inWindows1256('سوق السمك في عجمان') })
    expect(readMetadata(file, ZONE).caption).toBe('سوق السمك في عجمان')
  })

  test('a time without an offset is the paper’s own', async () => {
    expect(readMetadata(await taken('2026:10:01 08:00:00'), ZONE).takenAt).toEqual(new Date('2026-10-01T04:00:00Z'))
  })

  test('a camera’s own name is no caption', () => {
    const file = withExif(plain, { 270: 'OLYMPUS DIGITAL CAMERA' })
    expect(readMetadata(withIptc(file, [[105, 'عنوان الصورة']]), ZONE).caption).toBe('عنوان الصورة')
  })

  test('an impossible date is none', async () => {
    for (const when of ['0000:00:00 00:00:00', '2961:01:01 00:00:00', '2026:13:45 00:00:00']) {
      expect(readMetadata(await taken(when), ZONE).takenAt).toBeNull()
    }
  })
})

test('words are one line, bounded, without control characters or direction overrides', () => {
  const messy = `  سطر\r\nثانٍ\t\u0000\u202Eمقلوب\u202C  ${'ط'.repeat(5000)}`
  const { caption } = readMetadata(withIptc(plain, [[120, messy]]), ZONE)
  expect(caption).toMatch(/^سطر ثانٍ مقلوب ط+$/)
  expect(caption).toHaveLength(2000)
})

test('a file without metadata, or a broken one, gives empty words', () => {
  const empty = { caption: '', credit: '', alt: '', creator: '', place: '', takenAt: null }
  expect(readMetadata(plain, ZONE)).toEqual(empty)
  expect(readMetadata(Buffer.from('no picture'), ZONE)).toEqual(empty)
})
