/**
 * The query parameters that make a difference at a path of the newspaper; the page cache drops all others.
 * @param path percent-encoded
 */
export function knownQuery(path: string): readonly string[] {
  if (SEARCH.test(path)) return path.endsWith('/suggestions') ? ['q'] : ['q', 'section', 'author', 'from', 'to', 'page']
  return SECTION.test(path) ? ['before'] : []
}

const SEARCH = /^(?:\/en)?\/search(?:\/suggestions)?$/

/** `/economy` and `/en/economy`; neither `/en` nor a file such as `/feed.xml`. */
const SECTION = /^(?:\/en)?\/(?!en$)[^/.]+$/
