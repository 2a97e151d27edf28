import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RichTitle, titleClasses } from './rich-title.tsx'

const arabic = (text: string) => renderToStaticMarkup(<RichTitle text={text} language="ar" />)
const english = (text: string) => renderToStaticMarkup(<RichTitle text={text} language="en" />)

test('a Latin name inside an Arabic headline is set apart whole, with its digits, without the marks around it', () => {
  expect(arabic('«Ghaf-2» يرسل صوره')).toBe('«<bdi>Ghaf-2</bdi>» يرسل صوره')
  expect(arabic('ليلة Formula E في ياس')).toBe('ليلة <bdi>Formula E</bdi> في ياس')
  expect(arabic('فيتامين C، وC++')).toBe('فيتامين <bdi>C</bdi>، و<bdi>C++</bdi>')
  expect(arabic('بدقة 4K، وشبكة 5.5G')).toBe('بدقة <bdi>4K</bdi>، وشبكة <bdi>5.5G</bdi>')
  expect(arabic('2030 عسكرياً')).toBe('2030 عسكرياً')
})

test('an Arabic name inside an English headline likewise', () => {
  expect(english('The paper الأفق turns ten')).toBe('The paper <bdi>الأفق</bdi> turns ten')
})

test('nothing of a headline is lost, whatever it holds', () => {
  const headline = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[<>&"'\p{Cc}\p{Cs}]/gu, ''))
  fc.assert(
    fc.property(headline, (text) => {
      expect(arabic(text).replace(/<\/?bdi>/g, '')).toBe(text)
      expect(english(text).replace(/<\/?bdi>/g, '')).toBe(text)
    }),
  )
})

test('an opening mark hangs; a long headline is told', () => {
  expect(titleClasses('«محاولة انقلاب»')).toEqual(['hang'])
  expect(titleClasses('عودة الحياة')).toEqual([])
  expect(titleClasses('ط'.repeat(101))).toEqual(['long'])
})
