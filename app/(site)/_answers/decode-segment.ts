/** @returns a part of a path as people read it; null where there is none or its encoding is broken. */
export function decodeSegment(segment: string | undefined): string | null {
  if (segment === undefined) return null
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

/** @returns a story's number from a part of a path, leading zeros forgiven; null where it is none. */
export function decodeStoryId(segment: string): number | null {
  if (!/^\d{1,12}$/.test(segment)) return null
  const id = Number(segment)
  return id > 0 && id <= MAX_ID ? id : null
}

// Postgres' integer.
const MAX_ID = 2_147_483_647
