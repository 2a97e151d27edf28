import { AppError } from '#lib/platform/errors.ts'

const MIN_LENGTH = 12

/** The words of the passwords that are guessed first; what is left when digits and signs are taken away. */
const COMMON = new Set(
  'password passwort motdepasse qwerty qwertyuiop qwertyuiopasdfghjkl azerty asdfghjkl zxcvbnm letmein welcome iloveyou admin administrator changeme secret dragon monkey football baseball sunshine princess superman batman master login access trustno shadow computer internet whatever correcthorsebatterystaple manshet newsroom'.split(' '),
)

/**
 * Twelve characters at least, not one of the usual ones, not the person's own name or address.
 * @throws AppError `weak_password`
 */
export function checkPassword(password: string, about: { email: string; name: string }): void {
  const text = password.normalize('NFC').toLowerCase()
  const tooShort = Array.from(text).length < MIN_LENGTH
  if (tooShort || isMonotonous(text) || isCommon(text) || isAbout(text, about)) throw new AppError('weak_password')
}

/** Few different characters, or a walk along the keyboard or the alphabet. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size < 5) return true
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) === 1)
  return steps.length > codes.length * 0.7
}

function isCommon(text: string): boolean {
  const plain = text.replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('$', 's')
  const words = [text, plain].map((form) => form.replace(/[^\p{L}]/gu, ''))
  return words.some((word) => word !== '' && (COMMON.has(word) || COMMON.has(halfOf(word))))
}

/** `passwordpassword` is as good as `password`. */
function halfOf(word: string): string {
  const half = word.slice(0, word.length / 2)
  return half + half === word ? half : word
}

function isAbout(text: string, { email, name }: { email: string; name: string }): boolean {
  const rest = [email, email.split('@')[0] ?? '', name]
    .map((part) => part.toLowerCase().trim())
    .filter((part) => part.length >= 4)
    .reduce((left, part) => left.replaceAll(part, ''), text)
  return Array.from(rest).length < 5
}
