/**
 * The query parameters that make a difference at a path of the newspaper; the page cache drops all others.
 * @param path percent-encoded
 */
export function knownQuery(path: string): readonly string[] {
  if (SEARCH.test(path)) return ['q', 'section', 'author', 'from', 'to', 'page']
  return SECTION.test(path) || LIST.test(path) ? ['before'] : []
}

/** `/economy` and `/en/economy`; neither `/en` nor a file such as `/feed.xml`. */
const SECTION = /^(?:\/en)?\/(?!en$)[^/.]+$/

/** `/tag/…`, `/author/…` and `/archive/2026/11/25`, in both editions. */
const LIST = /^(?:\/en)?\/(?:(?:tag|author)\/[^/]+|archive\/\d+\/\d+\/\d+)$/

const SEARCH = /^(?:\/en)?\/search$/
