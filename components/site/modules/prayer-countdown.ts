/** Counts down to the next prayer, and goes on to the one after it when its time has come. */
export function startPrayerCountdown(): void {
  const line = document.querySelector<HTMLElement>('[data-next-prayer]')
  const left = line?.querySelector<HTMLElement>('.prayer-remaining')
  const clock = left?.querySelector('bdi')
  if (!line || !left || !clock) return
  const rows = [...document.querySelectorAll<HTMLElement>('[data-prayer]')]
  let end = Date.parse(line.dataset['nextPrayer'] ?? '')
  const tick = (): void => {
    if (end <= Date.now()) end = goOn(line, rows)
    const seconds = Math.ceil((end - Date.now()) / 1000)
    clock.textContent = [Math.floor(seconds / 3600), ...[(seconds / 60) % 60, seconds % 60].map(twoDigits)].join(':')
    left.style.visibility = 'visible'
    if (!line.hidden) setTimeout(tick, (end - Date.now()) % 1000 || 1000)
  }
  tick()
}

/** Marks the next of today; a page that is left open overnight says nothing rather than something wrong. */
function goOn(line: HTMLElement, rows: HTMLElement[]): number {
  const next = rows.find((row) => Date.parse(row.dataset['prayer'] ?? '') > Date.now())
  for (const row of rows) {
    if (row === next) row.setAttribute('aria-current', 'time')
    else row.removeAttribute('aria-current')
  }
  line.hidden = !next
  const [name, time] = [line.querySelector('b'), line.querySelector('time')]
  if (name) name.textContent = next?.querySelector('th')?.textContent ?? ''
  if (time) time.textContent = next?.querySelector('time')?.textContent ?? ''
  return Date.parse(next?.dataset['prayer'] ?? '') || 0
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
