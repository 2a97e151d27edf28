import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const deflate = promisify(gzip)
const brotli = promisify(brotliCompress)
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|[\w.-]+\/[\w.-]+\+xml\b|application\/manifest)/i

/** Whether bodies of a content type get smaller by compression. */
export function isCompressible(contentType: string | undefined): boolean {
  return contentType !== undefined && COMPRESSIBLE.test(contentType.trimStart())
}

/** Gzip at the usual level: 1–2 ms for a page, so that a first reader can wait for it. `null` if not smaller. */
export async function gzipBody(body: Buffer): Promise<Buffer | null> {
  return smaller(await deflate(body, { level: 6 }), body)
}

/** Brotli as dense as the size allows, up to about 0.15 s of a processor. `null` if not smaller. */
export async function brotliBody(body: Buffer): Promise<Buffer | null> {
  const packed = await brotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(body.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
  return smaller(packed, body)
}

function brotliQuality(bytes: number): number {
  if (bytes <= 32 * 1024) return 11
  return bytes <= 256 * 1024 ? 10 : 9
}

// A copy, because zlib's answer may be a view of a larger buffer that would stay in memory uncounted.
function smaller(packed: Buffer, body: Buffer): Buffer | null {
  return packed.length < body.length ? Buffer.from(packed) : null
}
