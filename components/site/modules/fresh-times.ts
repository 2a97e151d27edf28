const MINUTE = 60_000
const DAY = 24 * 60

/** Says beside a story's times how long ago they were, as long as that is less than a day, and keeps it true. */
export function startFreshTimes(): void {
  const dates = document.querySelector<HTMLElement>('.story-dates')
  if (!dates) return
  const { lang } = document.documentElement
  const format = new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { numeric: 'always' })
  const since = dates.dataset['since']
  const tell = () => {
    for (const time of dates.querySelectorAll('time')) {
      const words = ago(Math.floor((Date.now() - Date.parse(time.dateTime)) / MINUTE), format)
      const beside = time.nextElementSibling ?? time.parentElement?.appendChild(document.createElement('span'))
      if (!beside) continue
      beside.className = 'since'
      // The locale's own first word for "ago" is not the paper's.
      beside.textContent = since ? words.replace(/^\S+/, since) : words
    }
  }
  tell()
  setInterval(tell, MINUTE)
}

function ago(minutes: number, format: Intl.RelativeTimeFormat): string {
  if (minutes < 1 || minutes >= DAY) return ''
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour')
}
