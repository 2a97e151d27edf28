import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/**
 * Cuts the newspaper's faces out of the @fontsource packages down to the characters that its two editions print,
 * so that a page's fonts weigh 61 KB instead of 103. Run by hand (`node scripts/subset-fonts.ts`) when a face or
 * the list of characters changes; the results are kept in `components/site/fonts/`.
 */
async function subsetFonts(): Promise<void> {
  for (const face of FACES) {
    const font = await subsetFont(readFileSync(fileURLToPath(face.source)), face.characters, { targetFormat: 'woff2' })
    writeFileSync(path.resolve('components/site/fonts', `${face.name}.woff2`), font)
    console.log(`${face.name} ${font.length}`)
  }
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

// Letters, tashkeel and both sets of digits, the letters of Persian and Urdu names, joiners, direction marks.
const ARABIC = [
  range(0x600, 0x655),
  range(0x660, 0x671),
  range(0x6f0, 0x6f9),
  'پچژڤڥگکیڭێەۆڨڢہھ',
  range(0x200c, 0x200f),
  '\u061c\ufdf2\ufdfa',
].join('')

const LATIN = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  '–—‘’‚“”„†‡•…‰‹›€™−œŒıŠšŽž',
  range(0x200e, 0x200f),
  range(0x2066, 0x2069),
].join('')

const FACES = [
  {
    name: 'headline-arabic',
    source: import.meta.resolve('@fontsource/markazi-text/files/markazi-text-arabic-700-normal.woff2'),
    characters: ARABIC,
  },
  {
    name: 'headline-latin',
    source: import.meta.resolve('@fontsource/markazi-text/files/markazi-text-latin-700-normal.woff2'),
    characters: LATIN,
  },
  {
    name: 'text-arabic',
    source: import.meta.resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'),
    characters: ARABIC,
  },
  {
    name: 'text-latin',
    source: import.meta.resolve('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin-400-normal.woff2'),
    characters: LATIN,
  },
  {
    name: 'text-english',
    source: import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
    characters: LATIN,
  },
  {
    name: 'text-english-italic',
    source: import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2'),
    characters: LATIN,
  },
]

await subsetFonts()
