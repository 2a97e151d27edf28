const EVERY = 60_000

/** An open page asks each minute, while it is in sight, whether there is breaking news, or no longer. */
export function startBreakingNews(): void {
  const { lang } = document.documentElement
  setInterval(() => {
    if (document.visibilityState === 'visible') void refresh(lang === 'en' ? '/en/breaking.html' : '/breaking.html')
  }, EVERY)
}

async function refresh(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) return
  const wanted = document.createRange().createContextualFragment(await answer.text()).firstElementChild
  const shown = document.querySelector('body > .breaking')
  if (shown?.outerHTML === wanted?.outerHTML) return
  shown?.remove()
  if (wanted) document.querySelector('.skip')?.after(wanted)
}
