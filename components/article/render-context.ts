import type { ReactNode } from 'react'
import type { PictureBase } from '#components/site/picture.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { NodeName, NodeOf } from '#lib/content/schema.ts'
import type { ReaderFigure } from '#lib/reader/types.ts'

/** What a body needs beside its document: its language, and its photos, already looked up. */
export type RenderContext = { language: Language; pictures: Record<string, ReaderFigure>; pictureBase: PictureBase }

/** `children` are the node's children, already rendered. */
export type NodeProps<Name extends NodeName> = { node: NodeOf<Name>; context: RenderContext; children: ReactNode }

export type NodeComponents = { [Name in NodeName]: (props: NodeProps<Name>) => ReactNode }
