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
import { MOSQUE } from './mosque.ts'
import { WILDFIRE } from './wildfire.ts'
import { RACES } from './races.ts'
import { FALCON } from './falcon.ts'
import { DALLAH } from './dallah.ts'
import { ARTS } from './arts.ts'
import { GULF_MAP } from './gulf-map.ts'
import { PARK } from './park.ts'
import { LABORATORY } from './laboratory.ts'
import { CAMELS } from './camels.ts'
import { CLASSROOM } from './classroom.ts'
import { RIG } from './rig.ts'
import { TRANSPORT } from './transport.ts'

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
  ...MOSQUE,
  ...WILDFIRE,
  ...RACES,
  ...FALCON,
  ...DALLAH,
  ...ARTS,
  ...GULF_MAP,
  ...PARK,
  ...LABORATORY,
  ...CAMELS,
  ...CLASSROOM,
  ...RIG,
  ...TRANSPORT,
  ...PORTRAITS,
}
