import { readdirSync } from 'node:fs'
import path from 'node:path'
import { GlobalFonts, PDFDocument } from '@napi-rs/canvas'

/** For tests: a PDF whose pages carry a headline, a line of text and a black square. */
export function arabicPdf(headlines: string[], size = { width: 560, height: 792 }): Buffer {
  registerFonts()
  const pdf = new PDFDocument()
  for (const headline of headlines) {
    const ctx = pdf.beginPage(size.width, size.height)
    ctx.direction = 'rtl'
    ctx.textAlign = 'right'
    ctx.font = '64px "headline-arabic", "headline-latin"'
    ctx.fillText(headline, size.width - 30, 100)
    ctx.font = '18px "text-arabic", "text-latin"'
    ctx.fillText('نص الصفحة كما تطبعه الصحيفة في 2026', size.width - 30, 150)
    ctx.fillRect(30, size.height - 130, 100, 100)
    pdf.endPage()
  }
  return pdf.close()
}

type RawPdf = { pages: number; mediaBox?: string; encrypted?: boolean }

/** For tests: a PDF written by hand, as no program would write it. */
export function rawPdf({ pages, mediaBox = '0 0 200 300', encrypted = false }: RawPdf): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => i + 3)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`,
    ...kids.map(() => `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] >>`),
  ]
  const key = '0123456789abcdef'.repeat(4)
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${encrypted ? encrypt : ''} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/** For tests: bytes as a request brings them. */
export function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([Uint8Array.from(bytes)]).stream()
}

function registerFonts(): void {
  const folder = path.resolve('components/site/fonts')
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) {
    GlobalFonts.registerFromPath(path.join(folder, name), path.basename(name, '.woff2'))
  }
}
