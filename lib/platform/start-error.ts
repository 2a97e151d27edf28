/** A start that cannot go on, for a reason that the person at the terminal can act on: one clear line. */
export class StartError extends Error {
  override name = 'StartError'
}
