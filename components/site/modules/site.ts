// What a page does beyond HTML. Each part looks for its own elements and does nothing where there are none; nothing
// here is needed to read the newspaper. All parts together stay below 10 KB (scripts/build-site-assets.test.ts).

import { startNameInBar } from './name-in-bar.ts'
import { startSearchSuggestions } from './search-suggestions.ts'

startNameInBar()
startSearchSuggestions()
