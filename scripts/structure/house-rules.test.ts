import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { physicalClasses, physicalProperties, read, wordsInCode } from './house-rules.ts'

const report = (files: string[], find: typeof physicalClasses) =>
  files.flatMap((file) => find(read(file)).map(({ line, text }) => `${file}:${line} ${text}`))

const sources = (pattern: string) => globSync(pattern).filter((file) => !/\.test(-kit)?\.|\/testing\/|generated/.test(file))

describe('directions are logical', () => {
  it.each(['ml-2', 'pr-4', '-mr-1', 'left-0', 'right-[3px]', 'text-left', 'border-l', 'border-r-2', 'rounded-tl-md', 'float-right', 'md:pl-3'])(
    'finds the class %s',
    (name) => expect(physicalClasses(`<p className="a ${name} b">`)).toHaveLength(1),
  )

  it.each(['ms-2', 'pe-4', 'start-0', 'text-start', 'border-s', 'rounded-ss-md', 'float-end', 'float-start', 'place-items-center', 'mx-1'])(
    'lets the class %s be',
    (name) => expect(physicalClasses(`<p className="a ${name} b">`)).toEqual([]),
  )

  it.each(['margin-left: 1px', 'left: 0', '  padding-right: 2px;', 'text-align: right', 'border-left-width: 1px', 'float: left', 'border-top-left-radius: 2px'])(
    'finds the property %s',
    (rule) => expect(physicalProperties(rule)).toHaveLength(1),
  )

  it.each(['margin-inline-start: 1px', 'inset-inline-start: 0', 'text-align: start', 'border-inline-start: 1px', 'float: inline-end'])(
    'lets the property %s be',
    (rule) => expect(physicalProperties(rule)).toEqual([]),
  )

  it('in every component', () => {
    expect(report(sources('{app,components}/**/*.{ts,tsx}'), physicalClasses)).toEqual([])
  })

  it('in every style sheet', () => {
    expect(report(sources('{app,components}/**/*.css'), physicalProperties)).toEqual([])
  })
})

describe('words come from the catalogue', () => {
  it('finds Arabic in code, not in comments', () => {
    expect(wordsInCode(`const a = 'نشر'`)).toHaveLength(1)
    expect(wordsInCode(`// نشر\n/* نشر\n نشر */ const a = 1`)).toEqual([])
  })

  it('in every page, component and command', () => {
    const files = [...sources('{app,components}/**/*.{ts,tsx}'), ...sources('lib/**/*.ts')].filter(
      (file) => !CATALOGUES.some((place) => file.startsWith(place)),
    )
    expect(report(files, wordsInCode)).toEqual([])
  })
})

/** Where Arabic words are data: the catalogue itself, the demo's people, sections that a newsroom begins with. */
const CATALOGUES = [
  'lib/i18n/messages/',
  'lib/people/demo-people.ts',
  'lib/taxonomy/default-newspaper.ts',
  'lib/taxonomy/default-sections.ts',
  'lib/search/',
  'lib/content/slug.ts',
  'lib/content/news-agencies.ts',
]
