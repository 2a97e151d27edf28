type Suggestion = { kind: string; text: string; path: string }

/** Under the field of a search: what begins as typed. A combobox whose options lead to their pages. */
export function startSearchSuggestions(): void {
  const field = document.querySelector<HTMLElement>('[data-suggestions]')
  const input = field?.querySelector('input')
  if (!field || !input) return
  const { suggestions: address = '', label = '', kinds = '{}' } = field.dataset
  const names = JSON.parse(kinds) as Record<string, string>
  const list = document.createElement('ul')
  let shown: Suggestion[] = []
  let chosen = -1
  let asking: AbortController | undefined
  let waiting = 0

  const options = () => [...list.children]
  const choose = (index: number): void => {
    chosen = index
    for (const [i, option] of options().entries()) option.setAttribute('aria-selected', String(i === index))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `suggestion-${index}`)
  }
  const show = (found: Suggestion[]): void => {
    shown = found
    list.replaceChildren(...found.map((one, i) => optionOf(one, i, names)))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    choose(-1)
  }
  const stop = (): void => {
    clearTimeout(waiting)
    asking?.abort()
    show([])
  }
  const ask = async (): Promise<void> => {
    asking?.abort()
    asking = new AbortController()
    const typed = input.value.trim()
    if (typed.length < 2) return show([])
    try {
      const response = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      show(response.ok ? ((await response.json()) as Suggestion[]) : [])
    } catch {
      // Aborted for newer text, or offline: the form works without.
    }
  }
  const open = (index: number): void => {
    const path = shown[index]?.path
    if (path) location.assign(path)
  }

  list.id = 'suggestions'
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  list.hidden = true
  field.append(list)
  for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value)
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(ask, 150)
  })
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && shown.length > 0) stop()
    else if (event.key === 'Enter' && chosen >= 0) open(chosen)
    // From the field to the first or last option, and from either end back to the field.
    else if (step && shown.length > 0) choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1)
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', stop)
  // Before the field loses its focus, which would take the list away.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) open(options().indexOf(event.target.closest('li') ?? list))
  })
}

const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions', 'aria-expanded': 'false' }

function optionOf({ kind, text }: Suggestion, index: number, names: Record<string, string>): HTMLElement {
  const option = document.createElement('li')
  const name = document.createElement('small')
  const words = document.createElement('bdi')
  option.id = `suggestion-${index}`
  option.setAttribute('role', 'option')
  name.textContent = names[kind] ?? ''
  words.textContent = text
  option.append(name, words)
  return option
}
