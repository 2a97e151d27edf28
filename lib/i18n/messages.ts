import { auth as authAr } from './messages/ar/auth.ts'
import { desk as deskAr } from './messages/ar/desk.ts'
import { editor as editorAr } from './messages/ar/editor.ts'
import { errors as errorsAr } from './messages/ar/errors.ts'
import { fronts as frontsAr } from './messages/ar/fronts.ts'
import { issues as issuesAr } from './messages/ar/issues.ts'
import { media as mediaAr } from './messages/ar/media.ts'
import { pages as pagesAr } from './messages/ar/pages.ts'
import { people as peopleAr } from './messages/ar/people.ts'
import { prayerTimes as prayerTimesAr } from './messages/ar/prayer-times.ts'
import { settings as settingsAr } from './messages/ar/settings.ts'
import { stories as storiesAr } from './messages/ar/stories.ts'
import { auth as authEn } from './messages/en/auth.ts'
import { desk as deskEn } from './messages/en/desk.ts'
import { editor as editorEn } from './messages/en/editor.ts'
import { errors as errorsEn } from './messages/en/errors.ts'
import { fronts as frontsEn } from './messages/en/fronts.ts'
import { issues as issuesEn } from './messages/en/issues.ts'
import { media as mediaEn } from './messages/en/media.ts'
import { pages as pagesEn } from './messages/en/pages.ts'
import { people as peopleEn } from './messages/en/people.ts'
import { prayerTimes as prayerTimesEn } from './messages/en/prayer-times.ts'
import { settings as settingsEn } from './messages/en/settings.ts'
import { stories as storiesEn } from './messages/en/stories.ts'

const ar = {
  auth: authAr,
  desk: deskAr,
  editor: editorAr,
  errors: errorsAr,
  fronts: frontsAr,
  issues: issuesAr,
  media: mediaAr,
  pages: pagesAr,
  people: peopleAr,
  prayerTimes: prayerTimesAr,
  settings: settingsAr,
  stories: storiesAr,
}

export type Messages = typeof ar

/** Every text of the desk and the newspaper, by language and namespace. */
export const messages = {
  ar,
  en: {
    auth: authEn,
    desk: deskEn,
    editor: editorEn,
    errors: errorsEn,
    fronts: frontsEn,
    issues: issuesEn,
    media: mediaEn,
    pages: pagesEn,
    people: peopleEn,
    prayerTimes: prayerTimesEn,
    settings: settingsEn,
    stories: storiesEn,
  } satisfies Messages,
}
