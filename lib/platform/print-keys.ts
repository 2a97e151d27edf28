import type { RenditionFile, RenditionFormat } from './photo-keys.ts'

/** Where the untouched PDF of an issue is kept: named by its bytes. */
export function issuePdfKey(sha256: string): string {
  return `issues/${sha256.slice(0, 2)}/${sha256}/original.pdf`
}

/** Where a picture of a page is kept. */
export function issuePageKey(sha256: string, { page, width, format }: IssuePagePicture): string {
  return `issues/${sha256.slice(0, 2)}/${sha256}/${page}/${width}.${format}`
}

export type IssuePagePicture = RenditionFile & { page: number }

/** The part of a PDF's hash that its pictures' addresses carry, so that a replaced PDF has addresses of its own. */
export function pdfMark(sha256: string): string {
  return sha256.slice(0, 10)
}

/** @returns of the widths that a page has, the one that is kept as JPEG too: 960 pixels, else its only one */
export function jpegWidthOf(widths: readonly number[]): number {
  return widths.find((width) => width >= 960) ?? Math.max(...widths)
}

/** Reads the last parts of a picture's address, `3` and `a1b2c3d4e5-640.webp`. @returns null for anything else */
export function parseIssuePicture(page: string, file: string): (IssuePagePicture & { mark: string }) | null {
  const [, mark, width, format] = /^([0-9a-f]{10})-([1-9]\d{0,4})\.(webp|jpg)$/.exec(file) ?? []
  if (!/^[1-9]\d{0,2}$/.test(page) || !mark || !width || !format) return null
  return { page: Number(page), mark, width: Number(width), format: format as RenditionFormat }
}
