/** The version that this code writes; older ones are brought up by `migrate-document.ts`. */
export const SCHEMA_VERSION = 1
