const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** @returns whether a link may be stored and rendered: an absolute address of a harmless kind, or a path of this paper. */
export function isSafeHref(href: string): boolean {
  if (/^\/(?![/\\])/.test(href)) return !/[\s\\]/.test(href)
  if (!URL.canParse(href)) return false
  return PROTOCOLS.has(new URL(href).protocol)
}
