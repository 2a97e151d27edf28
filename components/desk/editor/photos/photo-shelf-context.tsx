'use client'

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import type { DeskMedia } from '#lib/media/types.ts'
import { PhotoShelf, type ShelvedPhoto } from './photo-shelf.ts'

const Shelf = createContext<PhotoShelf | null>(null)

export function PhotoShelfProvider({ photos, children }: { photos: DeskMedia[]; children: ReactNode }) {
  const [shelf] = useState(() => new PhotoShelf(photos))
  return <Shelf value={shelf}>{children}</Shelf>
}

export function usePhotoShelf(): PhotoShelf {
  const shelf = useContext(Shelf)
  if (!shelf) throw new Error('there is no photo shelf around this component')
  return shelf
}

export function usePhoto(id: string): ShelvedPhoto {
  const shelf = usePhotoShelf()
  return useSyncExternalStore(shelf.subscribe, () => shelf.get(id))
}
