import { readFileSync } from 'node:fs'

export type Breach = { line: number; text: string }

const SIDES = 'left|right'
// ml-, pr-, left-, rounded-tl-, text-right …: each has a logical twin that holds in both directions.
const CLASS = new RegExp(
  String.raw`(?<![\w-])-?(?:(?:scroll-)?[mp][lr]|${SIDES}|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br))-(?:[\w./]+|\[)|(?<![\w-])(?:text|float|clear)-(?:${SIDES})(?![\w-])|(?<![\w-])(?:border-[lr]|rounded-(?:[lr]|tl|tr|bl|br))(?![\w-])`,
)
const PROPERTY = new RegExp(
  String.raw`(?:^|[{;\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:${SIDES})[\w-]*|${SIDES}|border-(?:top|bottom)-(?:${SIDES})-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:${SIDES})\b`,
)

/** @returns the lines of a component in which a class names a physical side. */
export function physicalClasses(source: string): Breach[] {
  return breaches(source, (line) => stringsIn(line).some((text) => CLASS.test(text)))
}

/** @returns the lines of a style sheet in which a property or value names a physical side. */
export function physicalProperties(source: string): Breach[] {
  return breaches(source, (line) => PROPERTY.test(line.replace(/\/\*.*?\*\//g, '')))
}

/** @returns the lines that hold Arabic words outside comments: they belong to the message catalogue. */
export function wordsInCode(source: string): Breach[] {
  return breaches(withoutComments(source), (line) => /\p{Script=Arabic}{2,}/u.test(line))
}

export function read(file: string): string {
  return readFileSync(file, 'utf8')
}

function breaches(source: string, isBreach: (line: string) => boolean): Breach[] {
  return source
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => isBreach(text))
}

function stringsIn(line: string): string[] {
  return line.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []
}

function withoutComments(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, '')
  return source.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[^:'"])\/\/.*$/gm, '$1')
}
