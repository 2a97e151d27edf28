/** Hands a story to the device's own sheet, where it has one, and its address to the clipboard. */
export function startShare(): void {
  const native = document.querySelector<HTMLElement>('[data-share]')
  const copy = document.querySelector<HTMLElement>('[data-copy]')
  if (native && 'share' in navigator) {
    show(native)
    native.addEventListener('click', () => {
      // Who closes the sheet has changed their mind; there is nothing to say.
      navigator.share({ title: native.dataset['title'] ?? '', url: native.dataset['share'] ?? '' }).catch(() => {})
    })
  }
  if (copy && 'clipboard' in navigator) {
    show(copy)
    copy.addEventListener('click', () => {
      void navigator.clipboard.writeText(copy.dataset['copy'] ?? '').then(() => (copy.textContent = copy.dataset['done'] ?? ''))
    })
  }
}

function show(button: HTMLElement): void {
  button.parentElement?.removeAttribute('hidden')
}
