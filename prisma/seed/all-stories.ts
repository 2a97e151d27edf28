import { DESK_WORK } from '#prisma/seed/desk-work.ts'
import { CULTURE_STORIES } from '#prisma/seed/stories/culture.ts'
import { ECONOMY_STORIES } from '#prisma/seed/stories/economy.ts'
import { ENGLISH_STORIES } from '#prisma/seed/stories/english.ts'
import { LIFE_STORIES } from '#prisma/seed/stories/life.ts'
import { OPINION_STORIES } from '#prisma/seed/stories/opinion.ts'
import { SCIENCE_STORIES } from '#prisma/seed/stories/science.ts'
import { SPORT_STORIES } from '#prisma/seed/stories/sport.ts'
import { UAE_STORIES } from '#prisma/seed/stories/uae.ts'
import { WORLD_STORIES } from '#prisma/seed/stories/world.ts'
import type { SeedStory } from '#prisma/seed/types.ts'

/** What readers of the demo find, oldest first, so that ids rise with the dates. */
export function publishedStories(): SeedStory[] {
  const stories = [
    ...WORLD_STORIES,
    ...UAE_STORIES,
    ...ECONOMY_STORIES,
    ...SPORT_STORIES,
    ...CULTURE_STORIES,
    ...SCIENCE_STORIES,
    ...OPINION_STORIES,
    ...LIFE_STORIES,
    ...ENGLISH_STORIES,
  ]
  return stories.toSorted((a, b) => b.hoursAgo - a.hoursAgo)
}

/** All of it, also what is still on the desk. */
export function allStories(): SeedStory[] {
  return [...publishedStories(), ...DESK_WORK]
}
