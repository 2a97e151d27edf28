/** Another site's player or card comes when a reader asks for it, in the place of the paper's own card. */
export function startEmbeds(): void {
  addEventListener('click', (event) => {
    const card = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-frame]')
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.src = card.dataset['frame'] ?? ''
    frame.title = card.dataset['title'] ?? ''
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation')
    card.replaceWith(frame)
    frame.focus()
  })
}
