import type { StoryFields } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import type { StoryText } from './saving/story-text.ts'

/** The text as it stands on the screen, outside of React: typing in the body renders nothing. */
export class LiveText {
  #fields: StoryFields
  #document: () => StoryDocument
  readonly #listeners = new Set<() => void>()

  constructor({ fields, document }: StoryText) {
    this.#fields = fields
    this.#document = () => document
  }

  readonly read = (): StoryText => ({ fields: this.#fields, document: this.#document() })

  readonly fields = (): StoryFields => this.#fields

  /** Calls back after each change. @returns what ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly setField = <Name extends keyof StoryFields>(name: Name, value: StoryFields[Name]): void => {
    this.setFields({ ...this.#fields, [name]: value })
  }

  setFields(fields: StoryFields): void {
    this.#fields = fields
    this.#changed()
  }

  /** @param document makes the JSON when it is needed, which is much rarer than a keystroke */
  setDocument(document: () => StoryDocument): void {
    this.#document = document
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
