import { Parser } from 'htmlparser2'

/** @returns the words of a piece of foreign HTML on one line: no tags, its characters written out. */
export function plainText(html: string, max: number): string {
  const parts: string[] = []
  const parser = new Parser({
    onopentagname: (name) => void (APART.has(name) && parts.push(' ')),
    ontext: (text) => void parts.push(text),
  })
  parser.end(html)
  return oneLine(parts.join(''), max)
}

/** @returns a foreign text with one space between words, at most so many characters. */
export function oneLine(text: string, max: number): string {
  const line = text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max - 1).toWellFormed()}…`
}

/** Elements before which a word ends. */
const APART = new Set(['br', 'p', 'div', 'li'])
