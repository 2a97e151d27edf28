import type { Direction } from './gap-cursor-keys.ts'

/**
 * Prepares pasted HTML for the schema, which keeps what it knows and drops the rest: removes what word
 * processors wrap around a text, and names by tags what they say by styles.
 */
export function cleanPasted(html: string, direction: Direction): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('style, script, meta, title, img, svg, o\\:p')) element.remove()
  // Google Docs wraps everything in a bold element that says it is not bold.
  for (const element of page.querySelectorAll<HTMLElement>('b, strong')) {
    if (/^(normal|[1-4]00)$/.test(element.style.fontWeight)) element.replaceWith(...element.childNodes)
  }
  for (const element of page.querySelectorAll<HTMLElement>('span')) {
    if (isBold(element.style.fontWeight) && !element.closest('h1, h2, h3, h4')) wrapContent(element, 'strong')
    if (element.style.fontStyle === 'italic') wrapContent(element, 'em')
  }
  for (const element of page.querySelectorAll('[dir]')) {
    if (element.getAttribute('dir') === direction) element.removeAttribute('dir')
  }
  for (const element of page.querySelectorAll('p')) {
    if (!element.textContent.trim()) element.remove()
  }
  return page.body.innerHTML
}

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}
