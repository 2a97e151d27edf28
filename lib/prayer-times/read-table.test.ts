import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

const LINE = '2026-11-25,05:24,06:42,12:12,15:16,17:37,18:54'
const DAY = { day: '2026-11-25', times: ['05:24', '06:42', '12:12', '15:16', '17:37', '18:54'] }

describe('an official table', () => {
  it.each([
    ['plain', LINE],
    ['with headings', `date,fajr,sunrise,dhuhr,asr,maghrib,isha\n${LINE}`],
    ['with Arabic headings, as spreadsheets save it', `\uFEFFالتاريخ;الفجر;الشروق;الظهر;العصر;المغرب;العشاء\r\n${LINE.replaceAll(',', ';')}\r\n`],
    ['day first, hours of one digit', '25/11/2026,5:24,6:42,12:12,15:16,17:37,18:54'],
    ['in Arabic digits, by tabs', '٢٥/١١/٢٠٢٦\t٠٥:٢٤\t٠٦:٤٢\t١٢:١٢\t١٥:١٦\t١٧:٣٧\t١٨:٥٤'],
    ['with seconds, quotes, spaces, empty columns and lines', `\n "2026-11-25" , 05:24:00 ,06:42,12:12,15:16,17:37,18:54,,,\n,,,,,,\n`],
  ])('is read: %s', (_, text) => {
    expect(readTable(text)).toEqual({ ok: true, days: [DAY] })
  })

  it('is put in order', () => {
    const read = readTable(`${LINE.replace('25,', '27,')}\n${LINE}`)
    expect(read.ok && read.days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-27'])
  })

  it('may have the night prayer after midnight', () => {
    const read = readTable('2026-06-21,02:40,04:40,13:05,17:25,21:25,00:10')
    expect(read.ok && read.days[0]?.times.at(-1)).toBe('00:10')
  })

  it.each([
    ['a time that is none', `${LINE}\n2026-11-26,05:24,06:42,12:72,15:16,17:37,18:54`, { line: 2, problem: 'time', found: '12:72' }],
    ['a day that is none', `\n\n2026-02-30,05:24,06:42,12:12,15:16,17:37,18:54`, { line: 3, problem: 'day', found: '2026-02-30' }],
    ['a time too few', `head,a,b,c\n2026-11-25,05:24,06:42`, { line: 2, problem: 'columns', found: '3' }],
    ['times out of order', '2026-11-25,05:24,06:42,12:12,03:16,17:37,18:54', { line: 1, problem: 'order', found: '03:16' }],
    ['a day twice', `${LINE}\n${LINE}`, { line: 2, problem: 'twice', found: '2026-11-25' }],
    ['headings alone', 'date,fajr\n', { line: 1, problem: 'empty', found: '' }],
    ['nothing', '', { line: 1, problem: 'empty', found: '' }],
    ['a quote that does not end', `${LINE}\n"2026-11-26,05:24`, { line: 2, problem: 'unreadable', found: '' }],
  ])('is refused with its line: %s', (_, text, problem) => {
    expect(readTable(text)).toEqual({ ok: false, problems: [problem] })
  })

  it('names every wrong line, up to twenty', () => {
    const read = readTable(Array.from({ length: 30 }, () => 'x1,y').join('\n'))
    expect(read.ok ? [] : read.problems.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })
})
