/** In characters: of the form's fields, and of what is taken over from a file. */
export const WORD_LIMITS = { caption: 2000, credit: 200, alt: 1000, creator: 200, place: 200 } as const
