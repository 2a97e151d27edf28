/** A place on a page that a picture can take: how wide it is drawn there, and which JPEG stands in for WebP. */
export type PictureSlot = keyof typeof SLOTS

/**
 * `crop` slots cut to their frame around the focal point; the others keep the photo's own shape. The pictures that
 * pages are waited for ask for a little less than a phone's width: nobody sees it on such a screen, and it is often
 * the next smaller file, half the bytes.
 */
export const SLOTS = {
  lead: { sizes: '(min-width: 75rem) 600px, (min-width: 62rem) 56vw, 88vw', fallback: 960, crop: true },
  feature: { sizes: '(min-width: 75rem) 700px, (min-width: 48rem) 58vw, 88vw', fallback: 960, crop: true },
  card: { sizes: '(min-width: 75rem) 290px, (min-width: 48rem) 30vw, 7.5rem', fallback: 480, crop: true },
  thumb: { sizes: '(min-width: 62rem) 9rem, 7.5rem', fallback: 320, crop: true },
  row: { sizes: '(min-width: 48rem) 15rem, 7.5rem', fallback: 320, crop: true },
  face: { sizes: '5.5rem', fallback: 320, crop: true },
  portrait: { sizes: '(min-width: 48rem) 11rem, 7rem', fallback: 320, crop: true },
  hero: { sizes: '(min-width: 75rem) 940px, (min-width: 62rem) 76vw, 88vw', fallback: 960, crop: false },
  inline: { sizes: '(min-width: 48rem) 680px, 100vw', fallback: 960, crop: false },
  wide: { sizes: '(min-width: 75rem) 940px, 100vw', fallback: 960, crop: false },
  full: { sizes: '(min-width: 80rem) 1240px, 100vw', fallback: 1280, crop: false },
  gallery: { sizes: '(min-width: 62rem) 660px, 88vw', fallback: 960, crop: false },
  float: { sizes: '(min-width: 48rem) 300px, 100vw', fallback: 640, crop: false },
} as const
