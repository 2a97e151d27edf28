import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader from 'exifreader'
import { log } from '#lib/platform/log.ts'
import { decodeWords, tidyWords } from './decode-words.ts'
import { momentOf } from './moment.ts'
import { WORD_LIMITS } from './word-limits.ts'

export type PhotoWords = { caption: string; credit: string; alt: string; creator: string; place: string }
export type PhotoMetadata = PhotoWords & { takenAt: Date | null }

/**
 * What a photo says of itself, XMP before IPTC before EXIF, Arabic in whatever way it was written. Never fails:
 * what cannot be read is empty.
 * @param timeZone IANA, for times without an offset
 */
export function readMetadata(bytes: Buffer, timeZone: string): PhotoMetadata {
  const { xmp, iptc, exif } = readTags(bytes)
  return {
    caption: first('caption', xmp('description'), iptc('Caption/Abstract'), meaningful(exif('ImageDescription')), xmp('Headline'), iptc('Headline')),
    credit: bare(first('credit', xmp('Credit'), iptc('Credit'), xmp('Source'), iptc('Source'))),
    alt: first('alt', xmp('AltTextAccessibility')),
    creator: first('creator', xmp('creator'), iptc('By-line'), exif('Artist')),
    place: placeOf(xmp('City') || iptc('City'), xmp('Country') || iptc('Country/Primary Location Name')),
    takenAt:
      momentOf(xmp('DateCreated'), timeZone) ??
      momentOf(`${iptc('Date Created')} ${iptc('Time Created')}`, timeZone) ??
      momentOf(`${exif('DateTimeOriginal')} ${exif('OffsetTimeOriginal')}`, timeZone),
  }
}

type Read = (name: string) => string
type Tags = { xmp: Read; iptc: Read; exif: Read }
type Group = Record<string, unknown>

function readTags(bytes: Buffer): Tags {
  try {
    const options = { expanded: true, includeTags: WANTED, domParser: boundedParser } as const
    const { xmp, iptc, exif } = ExifReader.load(bytes, options) as Record<string, Group>
    return {
      xmp: (name) => xmpText(xmp?.[name]),
      iptc: (name) => items(iptc?.[name]).map(bytesText).filter(Boolean).join('، '),
      exif: (name) => bytesText(exif?.[name]),
    }
  } catch (error) {
    log.debug('photo without readable metadata', { error })
    const none = () => ''
    return { xmp: none, iptc: none, exif: none }
  }
}

const WANTED = {
  xmp: ['description', 'Headline', 'Credit', 'Source', 'AltTextAccessibility', 'creator', 'City', 'Country', 'DateCreated'],
  iptc: [
    'Caption/Abstract', 'Headline', 'Credit', 'Source', 'By-line', 'City', 'Country/Primary Location Name',
    'Date Created', 'Time Created',
  ],
  exif: ['ImageDescription', 'Artist', 'DateTimeOriginal', 'OffsetTimeOriginal'],
}

/** A packet of words is a few kilobytes; parsing megabytes of nested elements would hold everybody up. */
const boundedParser = {
  parseFromString(xml: string, type: string): unknown {
    if (xml.length > 256 * 1024) throw new Error('XMP packet too large')
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, type)
  },
}

/** IPTC gives a field's bytes; EXIF texts, of one character per byte where they are not UTF-8. */
function bytesText(tag: unknown): string {
  const value = valueOf(tag)
  if (!Array.isArray(value)) return ''
  if (value.every((item) => typeof item === 'number')) return decodeWords(Uint8Array.from(value))
  const text = String(value[0] ?? '')
  return /[^\0-\xff]/.test(text) ? text : decodeWords(Buffer.from(text, 'latin1'))
}

/** A plain value, a list of names, or one text in several languages, of which the default counts. */
function xmpText(tag: unknown): string {
  const value = valueOf(tag)
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  const isInLanguages = value.some((item) => languageOf(item) !== '')
  if (!isInLanguages) return value.map(xmpText).filter(Boolean).join('، ')
  return xmpText(value.find((item) => languageOf(item) === 'x-default') ?? value[0])
}

function items(tag: unknown): unknown[] {
  return Array.isArray(tag) ? tag : [tag]
}

function valueOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'value' in tag ? tag.value : undefined
}

function languageOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('attributes' in item)) return ''
  const attributes = item.attributes as Record<string, unknown>
  const language = attributes['xml:lang'] ?? attributes['lang']
  return typeof language === 'string' ? language.toLowerCase() : ''
}

function first(field: keyof PhotoWords, ...texts: string[]): string {
  return texts.map((text) => tidyWords(text, WORD_LIMITS[field])).find(Boolean) ?? ''
}

function placeOf(city: string, country: string): string {
  const parts = [...new Set([city, country].map((part) => tidyWords(part, WORD_LIMITS.place)).filter(Boolean))]
  const comma = /\p{Script=Arabic}/u.test(parts.join('')) ? '، ' : ', '
  return tidyWords(parts.join(comma), WORD_LIMITS.place)
}

/** Pages set the parentheses: (أ ف ب). */
function bare(credit: string): string {
  return credit.replace(/^[([]\s*([^()[\]]*?)\s*[)\]]$/, '$1')
}

/** Cameras fill the description with their own name. */
function meaningful(description: string): string {
  return /^\s*(?:olympus|samsung|sony|minolta|konica|kodak|dcim|dig[it]+al|default|untitled|screenshot)\b/i.test(description)
    ? ''
    : description
}
