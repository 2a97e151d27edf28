/**
 * Milliseconds: passed, and of this process's processor time, which a busy machine stretches less; `null` where
 * another process does the work.
 */
export type Timing = { median: number; p95: number; processor: number | null }

export type Row = { what: string; stories: number; timing: Timing; aim: string }

/** Milliseconds of `work`, called for each input in turn after a warm-up of the same kind. */
export async function time<Input>(inputs: Input[], work: (input: Input) => Promise<unknown>): Promise<Timing> {
  const warmUp = inputs.slice(0, Math.ceil(inputs.length / 3))
  for (const input of warmUp) await work(input)
  const times: number[] = []
  const before = process.cpuUsage()
  for (const input of inputs.slice(warmUp.length)) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { ...quantiles(times), processor: (user + system) / 1000 / times.length }
}

export function quantiles(times: number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), processor: null }
}

/** `count` numbers from 1 to `max`, spread evenly and in an order that jumps about, the same at every run. */
export function spread(count: number, max: number): number[] {
  const stride = 7919
  return Array.from({ length: count }, (_, i) => (Math.floor((((i * stride) % count) * max) / count) % max) + 1)
}

export function print(rows: Row[]): void {
  for (const { what, stories, timing, aim } of rows) {
    const [median, p95, own] = [timing.median, timing.p95, timing.processor].map((ms) => (ms?.toFixed(1) ?? '–').padStart(6))
    console.log(`${what.padEnd(44)} ${String(stories).padStart(7)} stories ${median} ms median ${p95} ms p95 ${own} ms processor  ${aim}`)
  }
}
