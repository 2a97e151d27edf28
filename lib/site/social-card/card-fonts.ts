import { readFileSync } from 'node:fs'
import path from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'
import type { Language } from '#lib/content/fields.ts'

export type CardFace = 'headline' | 'text'

/** @returns a canvas' `font` in the paper's own faces. @param size pixels */
export function cardFont(face: CardFace, size: number, language: Language): string {
  registerOnce()
  return `${face === 'headline' ? 700 : 400} ${size}px ${FACES[face][language].map((name) => `"${PREFIX}${name}"`).join(', ')}`
}

// Each file holds one script; a letter comes from the first face that has it.
const FACES = {
  headline: { ar: ['headline-arabic', 'headline-latin'], en: ['headline-latin', 'headline-arabic'] },
  text: { ar: ['text-arabic', 'text-latin'], en: ['text-english', 'text-arabic'] },
} as const

const PREFIX = 'manshet-'
let isRegistered = false

function registerOnce(): void {
  if (isRegistered) return
  // The folder is read when the paper runs; the bundler must not look for it.
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'components/site/fonts')
  for (const name of new Set(Object.values(FACES).flatMap((face) => Object.values(face).flat()))) {
    GlobalFonts.register(readFileSync(path.join(folder, `${name}.woff2`)), `${PREFIX}${name}`)
  }
  isRegistered = true
}
