/** A photo as the desk sees it: JSON of `/api/media` and of the queries. */
export type DeskMedia = {
  id: string
  originalName: string
  mimeType: string
  bytes: number
  /** Pixels, upright. */
  width: number
  height: number
  /** Widths that exist, ascending; each at `/api/media/{id}/{width}.webp` and `.jpg` for the desk. */
  widths: number[]
  caption: string
  alt: string
  /** Without parentheses: أ ف ب. */
  credit: string
  creator: string
  place: string
  /** ISO 8601 or null. */
  takenAt: string | null
  focal: { x: number; y: number }
  /** #rrggbb */
  color: string
  thumbhash: string
  uploadedBy: { id: string; name: string }
  createdAt: string
}

/** A photo with what its sheet shows beside its words. */
export type DeskMediaDetails = DeskMedia & {
  mayEdit: boolean
  /** Live stories that show it, newest first, 50 at most. */
  liveIn: { storyId: number; language: 'ar' | 'en'; headline: string }[]
  portraitOf: { id: number; nameAr: string; nameEn: string }[]
}
