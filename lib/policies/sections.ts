/**
 * The sections that an editor holds: those that an admin gave them, and all below them, as a desk expects of
 * whoever runs sport when football gets a page of its own.
 */
export function heldSections(given: readonly { id: number; childIds: readonly number[] }[]): number[] {
  return [...new Set([...given.map(({ id }) => id), ...given.flatMap(({ childIds }) => childIds)])]
}
