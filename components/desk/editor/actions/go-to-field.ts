import type { MissingForPublish } from '#lib/stories/types.ts'

const PLACES: Record<MissingForPublish, string> = {
  headline: 'story-headline',
  section: 'story-section',
  body: 'story-body',
  hero_missing: 'story-hero',
  figure_missing: 'story-body',
}

/** Brings a field before the eyes and puts the caret in it. */
export function goToField(code: MissingForPublish): void {
  const place = document.getElementById(PLACES[code])
  const field = place?.matches('textarea, input, button, [tabindex], [contenteditable]')
    ? place
    : place?.querySelector<HTMLElement>('textarea, input, button')
  place?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
