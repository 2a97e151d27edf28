import { XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { escapeXml, withoutUnprintable } from './xml-text.ts'

it('leaves out what XML can’t hold, and nothing else', () => {
  expect(withoutUnprintable('a\u0000b\u0007c\ud83dd\uffffe')).toBe('abcde')
  expect(withoutUnprintable('سطر\n«عربي» 😀\t')).toBe('سطر\n«عربي» 😀\t')
})

it('makes text of markup', () => {
  expect(XMLValidator.validate(`<a b="${escapeXml('"<&>\u0001')}">${escapeXml(']]><b>&amp;')}</a>`)).toBe(true)
})
