/** The places of a front that editors fill, from the most to the least prominent. */
export const FRONT_PLACES = ['lead', 'support', 'headlines'] as const
export type FrontPlace = (typeof FRONT_PLACES)[number]

/** How many stories stand in each; what editors leave open, the newest fill. */
export const FRONT_SIZES = { lead: 1, support: 4, headlines: 6 } as const satisfies Record<FrontPlace, number>
