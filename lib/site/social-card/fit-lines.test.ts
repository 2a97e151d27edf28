import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLines } from './fit-lines.ts'

/** As if each letter were half as wide as high. */
const measure = (text: string) => text.length * 50
const frame = { width: 600, height: 400, sizes: [100, 50, 25], lead: 1, maxLines: 4 }

describe('a text in its frame', () => {
  test('is set as large as it fits', () => {
    expect(fitLines('one two', frame, measure)).toEqual({ size: 100, lines: ['one two'] })
    expect(fitLines('twelve letters and many more than that', frame, measure).size).toBe(100)
    expect(fitLines('word '.repeat(20).trim(), frame, measure)).toMatchObject({ size: 50 })
  })

  test('is parted into lines of about the same length', () => {
    expect(fitLines('aaaa bbbb cccc dddd', { ...frame, sizes: [60] }, measure).lines).toEqual(['aaaa bbbb cccc dddd'])
    expect(fitLines('aaaa bbbb cccc dddd', { ...frame, sizes: [70] }, measure).lines).toEqual(['aaaa bbbb', 'cccc dddd'])
  })

  test('keeps a number with what it counts, and a short word with the next', () => {
    expect(fitLines('aaaaaa 5 million', { ...frame, sizes: [100] }, measure).lines).toEqual(['aaaaaa', '5 million'])
    expect(fitLines('نمو الاقتصاد في دبي', { ...frame, width: 520, sizes: [60] }, measure).lines).toEqual(['نمو الاقتصاد', 'في دبي'])
  })

  test('parts a word that is wider than the frame between letters, also where one is written as several signs', () => {
    const { lines } = fitLines('مُ'.repeat(40), frame, measure)
    expect(lines.join('')).toBe('مُ'.repeat(40))
    expect(lines.every((line) => line.startsWith('م'))).toBe(true)
  })

  test('ends in an ellipsis where even the smallest size is too large', () => {
    const { size, lines } = fitLines('word '.repeat(200).trim(), frame, measure)
    expect(size).toBe(25)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/word…$/)
  })

  test('never spills and loses nothing but what the ellipsis stands for', () => {
    const word = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('ا', 'ل', 'م', 'a', '7') })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const { size, lines } = fitLines(text, frame, measure)
        expect(lines.length).toBeLessThanOrEqual(4)
        expect(lines.every((line) => (measure(line) * size) / 100 <= frame.width)).toBe(true)
        const whole = lines.join('').replaceAll(' ', '').replace('…', '')
        expect(text.replaceAll(' ', '').startsWith(whole)).toBe(true)
      }),
    )
  })
})
