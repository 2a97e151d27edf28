/** A print issue in the desk's list. */
export type IssueRow = {
  id: number
  number: number
  /** `2026-11-25` */
  date: string
  isPublished: boolean
  pageCount: number
  stories: number
  /** The upload whose pages are being made, or could not be. */
  upload: IssueUpload | null
  front: IssuePagePicture | null
}

/** A picture of a page, at `/api/print/pdfs/{pdfId}/{page}/{width}.webp` for the desk. */
export type IssuePagePicture = { pdfId: string; page: number; width: number; height: number; widths: number[] }

export type IssueUpload = { name: string; pageCount: number; made: number; failedPage: number | null }

export type IssueStory = {
  storyId: number
  language: 'ar' | 'en'
  headline: string
  /** Whether readers see it now. */
  isLive: boolean
}

export type DeskIssue = {
  id: number
  number: number
  date: string
  version: number
  isPublished: boolean
  pdf: { id: string; name: string; bytes: number; pageCount: number } | null
  pages: IssuePagePicture[]
  upload: IssueUpload | null
  /** In the order of each page. */
  stories: (IssueStory & { page: number })[]
  allowed: { edit: boolean; upload: boolean; publish: boolean; remove: boolean }
}
