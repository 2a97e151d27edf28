import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPicture } from './draw-picture.ts'
import { PICTURES } from './pictures.ts'

// One of each way of painting; the whole set would take a minute of every test run.
const SAMPLE = ['dunes-noon', 'mosque-courtyard', 'market-screen', 'portrait-10']

describe('drawPicture', () => {
  it.each(SAMPLE)('draws %s as a JPEG of its stated size, the same bytes twice', async (key) => {
    const once = await drawPicture(key)
    const { format, width, height } = await sharp(once).metadata()
    expect({ format, width, height }).toEqual({
      format: 'jpeg',
      width: PICTURES[key]?.width,
      height: PICTURES[key]?.height,
    })
    expect(digest(await drawPicture(key))).toBe(digest(once))
  })

  it('refuses a key that is not there', async () => {
    await expect(drawPicture('nowhere')).rejects.toThrow('nowhere')
  })
})

describe('PICTURES', () => {
  it('holds the scenes and the twelve portraits', () => {
    const keys = Object.keys(PICTURES)
    expect(keys.filter((key) => key.startsWith('portrait-'))).toHaveLength(12)
    expect(keys).toHaveLength(66)
  })

  it('keeps every focal point inside its picture', () => {
    for (const [key, { focal }] of Object.entries(PICTURES)) {
      const inside = !focal || (focal.x >= 0 && focal.x <= 1 && focal.y >= 0 && focal.y <= 1)
      expect(inside, key).toBe(true)
    }
  })
})

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
