/** The present moment. Tests replace it through `setClock`, so nothing else calls `new Date()` for "now". */
export function now(): Date {
  return read()
}

/** Makes `now()` answer what `clock` says until the returned function is called. For tests. */
export function setClock(clock: () => Date): () => void {
  const before = read
  read = clock
  return () => {
    read = before
  }
}

let read = (): Date => new Date()
