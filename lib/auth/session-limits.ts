const minute = 60_000
const day = 24 * 60 * minute

/** Milliseconds. A session ends this long after it was last seen … */
export const SESSION_IDLE = 14 * day
/** … and this long after the sign-in, however busy it was: the cookie's own age. */
export const SESSION_AGE = 90 * day
/** The row is written at most this often. */
export const SESSION_TOUCH = 5 * minute
