/** Newspaper prose on a phone, in words a minute. */
const PACE = 180

/** @returns whole minutes that a text of so many words takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / PACE))
}
