/**
 * Makes a page in a frame show another version of itself: same document, same place, no flicker of its pictures
 * and type. Scripts of the new page never run; the frame's sandbox allows none.
 */
export function updatePage(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  const [shown, wanted] = [page.querySelector('main'), next.querySelector('main')]
  if (!shown || !wanted) return
  page.title = next.title
  for (const name of ['lang', 'dir']) page.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '')
  patch(shown, page.importNode(wanted, true))
}

/** Changes what differs and leaves what is the same, so that a picture that is there is not fetched again. */
function patch(shown: Element, wanted: Element): void {
  for (const { name } of Array.from(shown.attributes)) if (!wanted.hasAttribute(name)) shown.removeAttribute(name)
  for (const { name, value } of wanted.attributes) {
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)
  }
  const next = [...wanted.childNodes]
  for (const [i, node] of next.entries()) {
    const present = shown.childNodes[i]
    if (!present) shown.append(node)
    else if (present.isEqualNode(node)) continue
    else if (isElement(present) && isElement(node) && present.localName === node.localName) patch(present, node)
    else present.replaceWith(node)
  }
  while (shown.childNodes.length > next.length) shown.lastChild?.remove()
}

/** By kind: a node of another frame is no instance of this window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
