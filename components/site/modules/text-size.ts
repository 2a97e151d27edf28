const KEY = 'text-size'

/** Three sizes of a story's text; the chosen one is remembered on this device. */
export function startTextSize(): void {
  const sizes = document.querySelector<HTMLElement>('.sizes')
  if (!sizes) return
  const buttons = [...sizes.querySelectorAll<HTMLElement>('[data-size]')]
  const choose = (size: string) => {
    document.documentElement.dataset['size'] = size
    for (const button of buttons) button.ariaPressed = String(button.dataset['size'] === size)
  }
  const kept = remembered()
  if (kept && buttons.some((button) => button.dataset['size'] === kept)) choose(kept)
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const size = button.dataset['size'] ?? 'm'
      choose(size)
      remember(size)
    })
  }
  sizes.hidden = false
}

// A browser that keeps nothing throws.
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(size: string): void {
  try {
    localStorage.setItem(KEY, size)
  } catch {
    // It holds for this page then.
  }
}
