import type { GalleryItem } from '#lib/content/nodes/gallery.ts'

/** @returns the photos with one of them changed. */
export function withItem(items: readonly GalleryItem[], index: number, change: Partial<GalleryItem>): GalleryItem[] {
  return items.map((item, i) => (i === index ? { ...item, ...change } : item))
}

/** @returns the photos with one of them a place earlier or later, where there is such a place. */
export function moved(items: readonly GalleryItem[], index: number, step: -1 | 1): GalleryItem[] {
  const item = items[index]
  const target = index + step
  if (!item || target < 0 || target >= items.length) return [...items]
  return items.toSpliced(index, 1).toSpliced(target, 0, item)
}
