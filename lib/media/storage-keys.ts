import type { PhotoFormat } from './sniff-format.ts'

/** Where the untouched file is kept. */
export function originalKey(sha256: string, format: PhotoFormat): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${format === 'jpeg' ? 'jpg' : format}`
}

/** Where a rendition is kept: named by the original's bytes, so that the same photo is never stored twice. */
export function renditionKey(sha256: string, width: number, format: 'webp' | 'jpg'): string {
  return `renditions/${sha256.slice(0, 2)}/${sha256}/${width}.${format}`
}
