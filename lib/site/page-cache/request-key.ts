export interface RequestKey {
  readonly path: string
  /** Path and known query: the cache's key, and the only address that the upstream sees. */
  readonly key: string
}

/**
 * Gives every spelling of one address the same key: dot segments resolved, percent-encoding in upper case and
 * only where it is needed, unknown query parameters dropped, known ones once each and sorted.
 * A key is its own key, which lets the cache look the raw request target up before it normalises anything.
 * Answers `null` for a target that is no path (`*`, another scheme).
 */
export function requestKey(
  target: string,
  knownParams: (path: string) => readonly string[],
): RequestKey | null {
  const url = parseTarget(target)
  if (!url) return null
  const path = canonicalEscapes(url.pathname)
  const query = knownQuery(url.searchParams, knownParams(path))
  return { path, key: query ? `${path}?${query}` : path }
}

function parseTarget(target: string): URL | null {
  const url = URL.parse(target.startsWith('/') ? `http://host${target}` : target)
  return url?.pathname.startsWith('/') ? url : null
}

// A lone % becomes %25: left alone, it could form a new escape with characters decoded behind it.
function canonicalEscapes(path: string): string {
  if (!path.includes('%')) return path
  const canonical = path.replace(/%([\da-f]{2})?/gi, canonicalEscape)
  return isReadable(canonical) ? canonical : canonical.replace(/(?:%[\dA-F]{2})+/g, readableEscapes)
}

// Bytes that are no text stand for no page. The upstream could not even read such an address, and answered 500.
function readableEscapes(escapes: string): string {
  return isReadable(escapes) ? escapes : encodeURIComponent('\ufffd')
}

function isReadable(escaped: string): boolean {
  try {
    decodeURIComponent(escaped)
    return true
  } catch {
    return false
  }
}

function canonicalEscape(escape: string, hex: string | undefined): string {
  if (hex === undefined) return '%25'
  const char = String.fromCharCode(Number.parseInt(hex, 16))
  return /[\w.~-]/.test(char) ? char : escape.toUpperCase()
}

// The first of repeated values counts, as `searchParams.get` reads it.
function knownQuery(given: URLSearchParams, known: readonly string[]): string {
  if (known.length === 0 || given.size === 0) return ''
  const kept = new URLSearchParams()
  for (const name of [...new Set(known)].toSorted()) {
    const value = given.get(name)
    if (value !== null) kept.set(name, value)
  }
  return kept.toString()
}
