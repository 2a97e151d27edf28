import { PhotoRefused } from '#components/desk/media/upload-photo.ts'

/** @returns why a file did not become a photo: the server's words, or `unreachable` where it gave none. */
export function photoRefusal(reason: unknown, unreachable: string): string {
  return reason instanceof PhotoRefused ? reason.message : unreachable
}
