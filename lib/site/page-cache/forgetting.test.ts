import { describe, expect, test } from 'vitest'
import { gated, page, startPaper, until } from './paper.test-kit.ts'
import type { Answer } from './paper.test-kit.ts'

const told = ({ headers, body }: Answer): string => `${String(headers['x-cache'])} ${body.toString()}`

describe('forget', () => {
  test('drops what has any of the tags, and nothing else', async () => {
    const tags = new Map([['/a', 'story-1 front'], ['/b', 'story-2 front'], ['/c', 'story-3'], ['/d', '']])
    const paper = await startPaper((req, res) => page('x', { 'Surrogate-Key': tags.get(req.url ?? '') ?? '' })(req, res))
    const sources = async (): Promise<unknown[]> => {
      const answers = await Promise.all([...tags.keys()].map((path) => paper.get(path)))
      return answers.map(({ headers }) => headers['x-cache'])
    }
    await sources()
    paper.cache.forget(['story-2', 'unheard-of'])
    expect(await sources()).toEqual(['hit', 'miss', 'hit', 'hit'])
    paper.cache.forget(['front', 'story-1'])
    expect(await sources()).toEqual(['miss', 'miss', 'hit', 'hit'])
    paper.cache.forgetAll()
    expect(await sources()).toEqual(['miss', 'miss', 'miss', 'miss'])
    expect(paper.cache.stats()).toMatchObject({ forgotten: 7, entries: 4 })
  })

  test('goes by the tags of the newest response', async () => {
    let key = 'old'
    const paper = await startPaper((req, res) => page('x', { 'Surrogate-Key': key })(req, res))
    await paper.get('/a')
    key = 'new'
    paper.clock.now += 61_000
    await paper.get('/a')
    paper.cache.forget(['old'])
    expect((await paper.get('/a')).headers['x-cache']).toBe('hit')
    paper.cache.forget(['new'])
    expect((await paper.get('/a')).headers['x-cache']).toBe('miss')
  })
})

describe('a response that was being made when its tag was forgotten', () => {
  // Each asking of the upstream reads the edition when it begins, and answers when its gate opens.
  const startGatedEditions = async (headers: Record<string, string> = {}) => {
    let edition = 0
    const gates: (() => void)[] = []
    const paper = await startPaper(async (req, res) => {
      const body = `edition ${++edition}`
      const { handler, open } = gated(page(body, headers))
      const answered = handler(req, res)
      gates.push(() => open[0]?.())
      await answered
    })
    return { paper, gates }
  }

  test('reaches who came before, and is not stored', async () => {
    const { paper, gates } = await startGatedEditions()
    const before = [paper.get('/a'), paper.get('/a')]
    await until(() => paper.cache.stats().coalesced === 1)
    paper.cache.forget(['story-1'])
    gates[0]?.()
    expect((await Promise.all(before)).map(told)).toEqual(['miss edition 1', 'miss edition 1'])
    expect(paper.cache.stats().entries).toBe(0)
  })

  test('does not reach who comes after, whichever response is the first', async () => {
    for (const order of [[0, 1], [1, 0]]) {
      const { paper, gates } = await startGatedEditions()
      const before = paper.get('/a')
      await until(() => gates.length === 1)
      paper.cache.forget(['story-1'])
      const after = [paper.get('/a'), paper.get('/a')]
      await until(() => paper.cache.stats().coalesced === 1)
      for (const gate of order) gates[gate]?.()
      expect((await Promise.all([before, ...after])).map(told)).toEqual(
        ['miss edition 1', 'miss edition 2', 'miss edition 2'],
      )
      expect(told(await paper.get('/a'))).toBe('hit edition 2')
      expect(paper.asked).toHaveLength(2)
    }
  })

  test('is not stored after forgetAll', async () => {
    const { paper, gates } = await startGatedEditions({ 'Surrogate-Key': '' })
    const before = paper.get('/a')
    await until(() => gates.length === 1)
    paper.cache.forgetAll()
    gates[0]?.()
    expect(told(await before)).toBe('miss edition 1')
    expect(paper.cache.stats().entries).toBe(0)
  })

  test('is stored if the forgotten tag turns out to be none of its own', async () => {
    const { paper, gates } = await startGatedEditions()
    const before = paper.get('/a')
    await until(() => gates.length === 1)
    paper.cache.forget(['story-2'])
    gates[0]?.()
    await before
    expect(told(await paper.get('/a'))).toBe('hit edition 1')
  })

  test('is not stored over a newer one', async () => {
    const { paper, gates } = await startGatedEditions()
    const before = paper.get('/a')
    await until(() => gates.length === 1)
    paper.cache.forget(['story-2'])
    const after = paper.get('/a')
    await until(() => gates.length === 2)
    gates[1]?.()
    await after
    gates[0]?.()
    await before
    expect(told(await paper.get('/a'))).toBe('hit edition 2')
  })

  test('is not stored by a refresh behind a stale page either', async () => {
    const { paper, gates } = await startGatedEditions({ 'Surrogate-Control': 'max-age=1, stale-while-revalidate=60' })
    const first = paper.get('/a')
    await until(() => gates.length === 1)
    gates[0]?.()
    await first
    paper.clock.now += 2000
    expect(told(await paper.get('/a'))).toBe('stale edition 1')
    await until(() => gates.length === 2)
    paper.cache.forget(['story-1'])
    const after = paper.get('/a')
    await until(() => gates.length === 3)
    gates[1]?.()
    gates[2]?.()
    expect(told(await after)).toBe('miss edition 3')
    expect(told(await paper.get('/a'))).toBe('hit edition 3')
  })

  test('fails without the forgotten page as a stand-in', async () => {
    let status = 200
    const gates: (() => void)[] = []
    const paper = await startPaper(async (req, res) => {
      const { handler, open } = gated(page('x', { 'Surrogate-Control': 'max-age=1, stale-if-error=600' }, status))
      const answered = handler(req, res)
      gates.push(() => open[0]?.())
      await answered
    })
    const first = paper.get('/a')
    await until(() => gates.length === 1)
    gates[0]?.()
    await first
    status = 503
    paper.clock.now += 2000
    const waiting = paper.get('/a')
    await until(() => gates.length === 2)
    paper.cache.forget(['story-1'])
    gates[1]?.()
    expect((await waiting).status).toBe(503)
  })
})
