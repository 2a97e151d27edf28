/**
 * Brings a stored document up to the present version, one pure step a version. There is only one version so
 * far, so this is the identity; what is not a document is left for `parseDocument` to refuse.
 */
export function migrateDocument(input: unknown): unknown {
  return input
}
