import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** For tests: a picture with some detail, so that its renditions differ. */
export async function makePicture(width: number, height: number, format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' = 'jpeg') {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const small = { create: { width: 40, height: 30, channels: 3, background: '#3366aa', noise } } as const
  const grain = await sharp(small).png().toBuffer()
  return sharp(grain).resize(width, height, { fit: 'fill' }).toFormat(format).toBuffer()
}

export type IptcField = [dataset: number, value: Buffer | string]

/** For tests: writes an IPTC block (IIM) into a JPEG, with or without the marker that says UTF-8. */
export function withIptc(jpeg: Buffer, fields: IptcField[], charset: Buffer | null = null): Buffer {
  const records = fields.map(([dataset, value]) => iptcRecord(2, dataset, Buffer.from(value as string)))
  const iim = Buffer.concat([...(charset ? [iptcRecord(1, 90, charset)] : []), ...records])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  const padding = Buffer.alloc(iim.length % 2)
  const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, iim, padding])
  return withSegment(jpeg, 0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]))
}

/** What IPTC writes to say that its texts are UTF-8. */
export const UTF8_MARKER = Buffer.from('\x1b%G', 'latin1')

/** For tests: writes an XMP packet around the given properties into a JPEG. */
export function withXmp(jpeg: Buffer, properties: string): Buffer {
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  return withSegment(jpeg, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`))
}

/** For tests: writes EXIF texts into a JPEG, whatever their letters; libraries that write EXIF allow ASCII alone. */
export function withExif(jpeg: Buffer, tags: Record<number, string | Buffer>): Buffer {
  const entries = Object.entries(tags).map(([tag, text]) => ({ tag: Number(tag), bytes: Buffer.concat([Buffer.from(text as string), Buffer.from('\0pad')]) }))
  const [head, texts] = [Buffer.alloc(10), entries.map(({ bytes }) => bytes)]
  head.write('II*\0\x08\0\0\0', 'latin1')
  head.writeUInt16LE(entries.length, 8)
  let at = 10 + entries.length * 12 + 4
  const directory = entries.map(({ tag, bytes }) => {
    const entry = Buffer.alloc(12)
    entry.writeUInt16LE(tag, 0)
    entry.writeUInt16LE(2, 2)
    entry.writeUInt32LE(bytes.length - 3, 4)
    entry.writeUInt32LE(at, 8)
    at += bytes.length
    return entry
  })
  const tiff = Buffer.concat([head, ...directory, Buffer.alloc(4), ...texts])
  return withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

/** For tests: text in windows-1256, of the letters that the table names. */
export function inWindows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256')
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f))
}

/** For tests: a PNG whose header says it is this large, and which holds nothing. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** For tests: a PNG with one more chunk after its header. */
export function withPngChunk(png: Buffer, type: string, data: Buffer): Buffer {
  const afterHeader = 8 + 25
  return Buffer.concat([png.subarray(0, afterHeader), pngChunk(type, data), png.subarray(afterHeader)])
}

function iptcRecord(record: number, dataset: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, dataset, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

/** Right after the start of the image, where readers of metadata look first. */
function withSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
