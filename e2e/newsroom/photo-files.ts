import { makePicture, UTF8_MARKER, withIptc, withXmp } from '#lib/media/testing/photo-fixtures.ts'

export type FilePayload = { name: string; mimeType: string; buffer: Buffer }

/** A JPEG that no other test has, 1500 × 1000. */
export async function photoFile(name = 'photo.jpg'): Promise<FilePayload> {
  return jpegFile(name, await makePicture(1500, 1000))
}

/** A JPEG as an agency sends it: the caption in IPTC, the credit in XMP, both in Arabic. */
export async function agencyPhotoFile(words: { caption: string; credit: string }): Promise<FilePayload> {
  const CAPTION = 120
  const jpeg = withXmp(await makePicture(1500, 1000), `<photoshop:Credit>${words.credit}</photoshop:Credit>`)
  return jpegFile('agency.jpg', withIptc(jpeg, [[CAPTION, words.caption]], UTF8_MARKER))
}

export function jpegFile(name: string, buffer: Buffer): FilePayload {
  return { name, mimeType: 'image/jpeg', buffer }
}
