/** The address that was asked for, path and query; `proxy.ts` sets it on every request of the desk. */
export const PATH_HEADER = 'x-manshet-path'
