import type { MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { z } from 'zod'
import { storableText } from './storable-text.ts'

/** What one kind of node is, for the editor, the validator and the renderers alike. */
export type NodeDefinition<Name extends string, Attributes extends z.ZodType> = {
  name: Name
  attributes: Attributes
  spec: NodeSpec
}

export type MarkDefinition<Name extends string, Attributes extends z.ZodType> = {
  name: Name
  attributes: Attributes
  spec: MarkSpec
}

export function defineNode<const Name extends string, Attributes extends z.ZodType>(
  definition: NodeDefinition<Name, Attributes>,
): NodeDefinition<Name, Attributes> {
  return definition
}

export function defineMark<const Name extends string, Attributes extends z.ZodType>(
  definition: MarkDefinition<Name, Attributes>,
): MarkDefinition<Name, Attributes> {
  return definition
}

/** A block's name for comments, links and diffs; made by the editor, kept for ever. */
export const blockId = z.string().regex(/^[A-Za-z0-9_-]{4,32}$/)

/** Words in an attribute: at most `max` UTF-16 units. */
export const attributeText = (max: number) => z.string().max(max).transform(storableText)

/** null: the story's direction. */
export const textDirection = z.enum(['ltr', 'rtl']).nullable()

/** The part of a DOM element that parse rules read; this folder never imports the DOM. */
export type ParsedElement = { getAttribute: (name: string) => string | null }

/** @returns the `dir` attribute of a pasted element, where it is one that the document knows. */
export function parseDirection(element: unknown): 'ltr' | 'rtl' | null {
  const direction = (element as ParsedElement).getAttribute('dir')
  return direction === 'ltr' || direction === 'rtl' ? direction : null
}
