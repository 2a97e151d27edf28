import { benchLighthouse, printScores } from './lighthouse.ts'
import { print, type Row } from './measure.ts'
import { openNewsroom } from './newsroom-of.ts'
import { benchPageCache, report } from './page-cache.ts'
import { benchPublishing } from './publishing.ts'
import { benchStoryList } from './story-list.ts'
import { benchPages } from './story-page.ts'

// npm run bench: everything that is measured, in one table. Takes some minutes and a gigabyte in the temporary folder.

const newsroom = await openNewsroom()
const rows: Row[] = []
try {
  for (const stories of [1000, 100_000]) rows.push(...(await benchPages(newsroom, stories)))
  rows.push(...(await benchStoryList(newsroom, 100_000)))
  // Last: it adds stories of its own.
  rows.push(...(await benchPublishing(newsroom)))
} finally {
  await newsroom.close()
}
const cache = await benchPageCache()
const scores = await benchLighthouse()
print(rows)
printScores(scores)
if (cache) report(cache)
else console.log('the page cache: not measured, since wrk is not installed')
