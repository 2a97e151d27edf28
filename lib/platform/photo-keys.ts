/** Where a photo's untouched file is kept. */
export function originalKey(sha256: string, format: 'jpeg' | 'png' | 'webp'): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${format === 'jpeg' ? 'jpg' : format}`
}

/** Where a rendition is kept: named by the original's bytes, so that the same photo is never stored twice. */
export function renditionKey(sha256: string, width: number, format: RenditionFormat): string {
  return `renditions/${sha256.slice(0, 2)}/${sha256}/${width}.${format}`
}

export type RenditionFormat = 'webp' | 'jpg'
export type RenditionFile = { width: number; format: RenditionFormat }

/** Reads an address' last part, `640.webp`. @returns null for anything else */
export function parseRenditionFile(file: string): RenditionFile | null {
  const [, width, format] = /^([1-9]\d{0,4})\.(webp|jpg)$/.exec(file) ?? []
  return width && format ? { width: Number(width), format: format as RenditionFormat } : null
}

export const RENDITION_TYPES = { webp: 'image/webp', jpg: 'image/jpeg' } as const
