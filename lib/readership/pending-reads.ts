/** Reads by story that were counted and not yet written. */
export function pendingReads(): Map<number, number> {
  shared.manshetReads ??= new Map()
  return shared.manshetReads
}

/** Empties it. @returns what was in it */
export function takePendingReads(): Map<number, number> {
  const taken = pendingReads()
  shared.manshetReads = undefined
  return taken
}

// Next's bundles count and the server's own job writes: two modules of this name, one process.
const shared = globalThis as typeof globalThis & { manshetReads?: Map<number, number> | undefined }
