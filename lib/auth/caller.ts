import { headers } from 'next/headers'
import { ADDRESS_HEADER } from '#lib/platform/client-address.ts'

/** Where the request comes from: the address that server.ts saw, and the browser's own name for itself. */
export async function caller(): Promise<{ address: string | null; userAgent: string | null }> {
  const list = await headers()
  return { address: list.get(ADDRESS_HEADER), userAgent: list.get('user-agent') }
}
