/** The arrow keys turn the pages of a print issue, in the direction in which the paper is read. */
export function startPageKeys(): void {
  const turn = (rel: string): HTMLAnchorElement | null => document.querySelector(`.issue-turn a[rel=${rel}]`)
  if (!document.querySelector('.issue-turn')) return
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey, target }) => {
    if (altKey || ctrlKey || metaKey || shiftKey || !/^Arrow(Left|Right)$/.test(key)) return
    if (target instanceof Element && target.closest('input, select, textarea, .bar')) return
    turn(key === forward ? 'next' : 'prev')?.click()
  })
}
