import type { DeskMedia, DeskMediaDetails } from '#lib/media/types.ts'

export type LibraryPage = { items: DeskMedia[]; next: string | null }

/** What of a photo its form changes. */
export type PhotoDraft = Pick<DeskMedia, 'caption' | 'credit' | 'alt' | 'creator' | 'place' | 'takenAt' | 'focal'>

/** A request that the server did not grant, with its words; without words where it gave none. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
}

export async function fetchLibrary(query: string, cursor: string | null, signal?: AbortSignal): Promise<LibraryPage> {
  const search = new URLSearchParams({ query, ...(cursor && { cursor }) })
  return request<LibraryPage>(`/api/media?${search}`, { signal })
}

export async function fetchPhoto(id: string, signal?: AbortSignal): Promise<DeskMediaDetails> {
  return request<DeskMediaDetails>(`/api/media/${id}`, { signal })
}

export async function savePhoto(id: string, draft: PhotoDraft): Promise<DeskMedia> {
  const headers = { 'content-type': 'application/json' }
  return request<DeskMedia>(`/api/media/${id}`, { method: 'PATCH', headers, body: JSON.stringify(draft) })
}

async function request<T>(address: string, init: Omit<RequestInit, 'signal'> & { signal?: AbortSignal | undefined }): Promise<T> {
  const response = await fetch(address, { ...init, signal: init.signal ?? null })
  if (response.ok) return (await response.json()) as T
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null
  throw new RequestFailed(body?.error?.message ?? '')
}
