import type { ReactNode } from 'react'
import type { PictureBase } from '#components/site/picture.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { NodeName, NodeOf } from '#lib/content/schema.ts'
import type { ReaderCard, ReaderFigure } from '#lib/reader/types.ts'

/** What a body needs beside its document: its language, its photos and the stories it leads to, already looked up. */
export type RenderContext = {
  language: Language
  pictures: Record<string, ReaderFigure>
  pictureBase: PictureBase
  /** Only those that are live. */
  relatedStories: Record<number, ReaderCard>
  /** Said to the cells of a table's first row. */
  inHeaderRow?: boolean
}

/** `children` are the node's children, already rendered. */
export type NodeProps<Name extends NodeName> = { node: NodeOf<Name>; context: RenderContext; children: ReactNode }

export type NodeComponents = { [Name in NodeName]: (props: NodeProps<Name>) => ReactNode }
