import { hasRole, ROLES, type Actor } from './actor.ts'

/** What the policy needs to know of a print issue. */
export type IssueSubject = { isPublished: boolean }

/** Everybody at the desk may look at the issues, also at one that is being made. */
export function mayReadIssues(actor: Actor): boolean {
  return hasRole(actor, ...ROLES)
}

export function mayMakeIssue(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'managing_editor')
}

/** Number, date and stories. What readers already see is changed by those who answer for the whole paper. */
export function mayEditIssue(actor: Actor, { isPublished }: IssueSubject): boolean {
  return isPublished ? hasRole(actor, 'managing_editor') : mayMakeIssue(actor)
}

/** The photo desk receives the pages from the press, so it may bring the PDF of an issue that is being made. */
export function mayUploadPdf(actor: Actor, issue: IssueSubject): boolean {
  return mayEditIssue(actor, issue) || (!issue.isPublished && hasRole(actor, 'photo_editor'))
}

/** Publishing and withdrawing: the whole paper under its own name, so the managing editor alone. */
export function mayPublishIssue(actor: Actor): boolean {
  return hasRole(actor, 'managing_editor')
}

export function mayDeleteIssue(actor: Actor, issue: IssueSubject): boolean {
  return !issue.isPublished && mayMakeIssue(actor)
}
