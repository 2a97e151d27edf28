import { z } from 'zod'
import { Prisma } from '#lib/db/generated/client.ts'

/** Whether a query failed because there was no database to answer, which passes by itself, and not for what it asked. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error instanceof Prisma.PrismaClientInitializationError
  const { success, data } = adapterError.safeParse(error.meta)
  return PRISMA_CODES.includes(error.code) || (success && isAway(data.driverAdapterError.cause))
}

/** Cannot be reached, too slow to be, gone in the middle, no connection free. */
const PRISMA_CODES = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']
// Raw queries have one code for everything; what happened stands below.
const KINDS = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']
/** Postgres while it starts and stops. */
const SERVER_STATES = ['57P01', '57P02', '57P03']

const cause = z.object({ kind: z.string(), originalCode: z.string().optional() })
const adapterError = z.object({ driverAdapterError: z.object({ cause }) })

function isAway({ kind, originalCode = '' }: z.infer<typeof cause>): boolean {
  return KINDS.includes(kind) || SERVER_STATES.includes(originalCode)
}
