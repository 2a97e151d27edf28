/** The places of a front that editors fill, from the most to the least prominent. */
export const FRONT_PLACES = ['lead', 'support', 'headlines'] as const
export type FrontPlace = (typeof FRONT_PLACES)[number]

/** How many stories stand in each; what editors leave open, the rule fills. */
export const FRONT_SIZES = { lead: 1, support: 4, headlines: 6 } as const satisfies Record<FrontPlace, number>
/** How many stories the list of the latest has beside them. */
const LATEST = 8

/** What the rule chooses from, each list newest first; a story may stand in several. */
export type FrontCandidates<Story> = {
  /** What an editor called important, of the last days. */
  important: Story[]
  /** Of these, what is fresh enough to lead. */
  lately: Story[]
  /** Without columns. */
  news: Story[]
  newest: Story[]
}

/**
 * What stands where on a front page: what the editors chose, and for the rest the rule. By the rule the lead is the
 * newest story that an editor called important lately, else the newest; important ones come before others beside it
 * and in the headlines.
 */
export function fillFront<Story extends { storyId: number }>(
  picks: Record<FrontPlace, Story[]>,
  { important, lately, news, newest }: FrontCandidates<Story>,
): Record<FrontPlace | 'latest', Story[]> {
  const taken = new Set(Object.values(picks).flatMap((stories) => stories.map(({ storyId }) => storyId)))
  const take = (stories: Story[], count: number): Story[] => {
    const free = unique(stories.filter(({ storyId }) => !taken.has(storyId))).slice(0, count)
    for (const { storyId } of free) taken.add(storyId)
    return free
  }
  const fillUp = (place: FrontPlace, stories: Story[]): Story[] => [
    ...picks[place],
    ...take(stories, Math.max(0, FRONT_SIZES[place] - picks[place].length)),
  ]
  const lead = fillUp('lead', [...lately, ...news, ...newest])
  const support = fillUp('support', [...lately, ...news])
  // The first screen is filled before the list further down, in an edition that has little.
  const left = news.filter(({ storyId }) => !taken.has(storyId)).length
  const latest = take(news, Math.min(LATEST, Math.max(0, left - FRONT_SIZES.headlines)))
  const headlines = fillUp('headlines', [...important, ...news])
  return { lead, support, latest, headlines }
}

function unique<Story extends { storyId: number }>(stories: Story[]): Story[] {
  return [...new Map(stories.map((story) => [story.storyId, story])).values()]
}
