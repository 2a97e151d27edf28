/** Seconds for which a story must have been in sight before it counts as read. */
const LONG_ENOUGH = 5

/** Says once that somebody reads this story, not who; a page that is opened and left, or made ready unseen, says nothing. */
export function startCountingReads(): void {
  const id = document.querySelector<HTMLElement>('[data-read]')?.dataset.read
  if (!id) return
  let seconds = 0
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible' || ++seconds < LONG_ENOUGH) return
    clearInterval(timer)
    navigator.sendBeacon('/read', id)
  }, 1000)
}
