// What a page does beyond HTML. Each part looks for its own elements and does nothing where there are none; nothing
// here is needed to read the newspaper. All parts together stay below 10 KB (scripts/build-site-assets.test.ts).

import { startBreakingNews } from './breaking-news.ts'
import { startCountingReads } from './count-read.ts'
import { startEmbeds } from './load-embed.ts'
import { startFreshTimes } from './fresh-times.ts'
import { startNameInBar } from './name-in-bar.ts'
import { startPageKeys } from './page-keys.ts'
import { startShare } from './share.ts'
import { startTextSize } from './text-size.ts'
import { startPrayerCountdown } from './prayer-countdown.ts'

startTextSize()
startNameInBar()
startPageKeys()
startBreakingNews()
startCountingReads()
startFreshTimes()
startShare()
startEmbeds()
startPrayerCountdown()
