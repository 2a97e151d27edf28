import { z } from 'zod'
import { MAX_PDF_PAGES } from './pdf-limits.ts'

const version = z.int().positive()
const issueId = z.int().positive()

/** What an issue says on its front. */
export const issueDetails = z.strictObject({
  number: z.int().min(1).max(9_999_999),
  date: z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2999-12-31'),
})
export type IssueDetails = z.infer<typeof issueDetails>

export const issueChange = issueDetails.extend({ issueId, version })
export type IssueChange = z.infer<typeof issueChange>

/** A decision on the issue as the person sees it. */
export const issueDecision = z.strictObject({ issueId, version })
export type IssueDecision = z.infer<typeof issueDecision>

/** All stories of an issue, in the order in which each page lists them. */
export const issueArrangement = issueDecision.extend({
  stories: z
    .array(z.strictObject({ storyId: z.int().positive(), page: z.int().min(1).max(MAX_PDF_PAGES) }))
    .max(400),
})
export type IssueArrangement = z.infer<typeof issueArrangement>
