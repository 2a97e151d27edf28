/** A 50-megapixel photo takes a few hundred megabytes while it is worked on. */
const SLOTS = 2

/** Runs `work` as soon as fewer than two photos are being worked on in this process. */
export async function inPhotoSlot<T>(work: () => Promise<T>): Promise<T> {
  if (slots.taken < SLOTS) slots.taken++
  else await new Promise<void>((resolve) => slots.waiting.push(resolve))
  try {
    return await work()
  } finally {
    // The slot passes to the next in line without becoming free in between.
    const next = slots.waiting.shift()
    if (next) next()
    else slots.taken--
  }
}

type Slots = { taken: number; waiting: (() => void)[] }

// Route bundles share no module state; the limit is the process's.
const shared = globalThis as typeof globalThis & { manshetPhotoSlots?: Slots }
const slots = (shared.manshetPhotoSlots ??= { taken: 0, waiting: [] })
