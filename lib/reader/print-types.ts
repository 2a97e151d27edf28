import type { Language } from '../content/fields.ts'
import type { ReaderCard } from './types.ts'

/** A page of a print issue as pictures, each at `{base}-{width}.webp`; one at `{base}-{jpegWidth}.jpg` too. */
export type ReaderIssuePage = {
  number: number
  /** Pixels of the largest picture. */
  width: number
  height: number
  /** Ascending. */
  widths: number[]
  jpegWidth: number
  base: string
  path: string
}

/** What a front or a calendar shows of a print issue. */
export type ReaderIssueFront = {
  issueId: number
  number: number
  /** The day that it carries, `2026-11-25`. */
  day: string
  path: string
  front: ReaderIssuePage
}

/** A story that was in an issue; its card is in the story's own language. */
export type ReaderIssueStory = { page: number; language: Language; card: ReaderCard }

export type ReaderIssue = ReaderIssueFront & {
  pages: ReaderIssuePage[]
  pdf: { path: string; bytes: number }
  /** By page, as the desk ordered them; only stories that are live. */
  stories: ReaderIssueStory[]
  /** The issues of the days around it. */
  olderPath: string | null
  newerPath: string | null
}

export type ReaderIssueMonth = {
  /** `2026-11` */
  month: string
  path: string
  /** In the order of their days. */
  issues: ReaderIssueFront[]
  /** The nearest months that have issues. */
  olderPath: string | null
  newerPath: string | null
}
