import type { ImageObject } from 'schema-dts'
import type { ReaderFigure, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl } from './absolute-url.ts'
import { CROP_SHAPES, cropOf, type CropShape } from './crops/crop-address.ts'

/** A story's picture, or the first of its body, in the three shapes that search engines choose from. */
export function articleImages({ hero, pictures }: Pick<ReaderStory, 'hero' | 'pictures'>): ImageObject[] {
  const picture = hero ?? Object.values(pictures)[0]
  return picture ? SHAPES.map((shape) => imageObject(picture, shape)) : []
}

const SHAPES = Object.keys(CROP_SHAPES) as CropShape[]

function imageObject(picture: ReaderFigure, shape: CropShape): ImageObject {
  const { caption, credit } = picture
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(cropOf(picture, shape).path),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  }
}
