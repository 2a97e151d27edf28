import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

// node scripts/draw-icons.ts: draws anew what browsers, phones and feed readers ask for beside the SVG icon. Run it
// when components/site/icon.svg changed, and commit the files.

const source = readFileSync(path.resolve('components/site/icon.svg'))

const GROUND = '#14120f'

async function drawIcons(): Promise<void> {
  writePublic('icon-192.png', await drawPng(192))
  writePublic('icon-512.png', await drawPng(512))
  // Phones cut this one to their own shape: the sign stays within the middle 80 %.
  writePublic('icon-maskable-512.png', await drawMaskable(512))
  // iOS rounds the corners itself and shows black where an icon is transparent.
  writePublic('apple-touch-icon.png', await drawPng(180, GROUND))
  writePublic('favicon.ico', wrapAsIco(await drawPng(48), 48))
}

async function drawPng(size: number, background?: string): Promise<Buffer> {
  const image = sharp(source, { density: (72 * size) / 64 }).resize(size, size)
  return (background ? image.flatten({ background }) : image).png({ palette: true, effort: 10 }).toBuffer()
}

async function drawMaskable(size: number): Promise<Buffer> {
  const inner = Math.round(size * 0.78)
  const start = Math.floor((size - inner) / 2)
  const rest = size - inner - start
  return sharp(await drawPng(inner, GROUND))
    .extend({ top: start, bottom: rest, left: start, right: rest, background: GROUND })
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

/** An .ico with one picture, which may be a PNG. */
function wrapAsIco(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}

function writePublic(name: string, content: Buffer): void {
  writeFileSync(path.resolve('public', name), content)
}

await drawIcons()
