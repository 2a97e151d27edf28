import { CITY } from './city.ts'
import { CULTURE } from './culture.ts'
import { DESERT } from './desert.ts'
import { ECONOMY } from './economy.ts'
import { HERITAGE } from './heritage.ts'
import { INTERIORS } from './interiors.ts'
import type { Picture } from './picture.ts'
import { POLITICS } from './politics.ts'
import { PORTRAITS } from './portraits.ts'
import { SCIENCE } from './science.ts'
import { SEA } from './sea.ts'
import { SPORT } from './sport.ts'
import { STREETS } from './streets.ts'

export type { Picture } from './picture.ts'

/** Every picture of the demo newspaper by its key. */
export const PICTURES: Record<string, Picture> = {
  ...CITY,
  ...DESERT,
  ...SEA,
  ...INTERIORS,
  ...STREETS,
  ...HERITAGE,
  ...ECONOMY,
  ...SPORT,
  ...CULTURE,
  ...SCIENCE,
  ...POLITICS,
  ...PORTRAITS,
}
