import { AIRPORT } from './airport.ts'
import { CALLIGRAPHY } from './calligraphy.ts'
import { CAMELS } from './camels.ts'
import { CITY } from './city.ts'
import { CLASSROOM } from './classroom.ts'
import { CONSTRUCTION } from './construction.ts'
import { CONTAINER_PORT } from './container-port.ts'
import { CULTURE } from './culture.ts'
import { DALLAH } from './dallah.ts'
import { DESERT } from './desert.ts'
import { ECONOMY } from './economy.ts'
import { FALCON } from './falcon.ts'
import { GULF_MAP } from './gulf-map.ts'
import { HERITAGE } from './heritage.ts'
import { INTERCHANGE } from './interchange.ts'
import { INTERIORS } from './interiors.ts'
import { LABORATORY } from './laboratory.ts'
import { MARINA } from './marina.ts'
import { MOSQUE } from './mosque.ts'
import { OUD } from './oud.ts'
import { PARK } from './park.ts'
import type { Picture } from './picture.ts'
import { POLITICS } from './politics.ts'
import { PORTRAITS } from './portraits.ts'
import { RACES } from './races.ts'
import { RIG } from './rig.ts'
import { SCIENCE } from './science.ts'
import { SEA } from './sea.ts'
import { SOUK } from './souk.ts'
import { SPORT } from './sport.ts'
import { STREETS } from './streets.ts'
import { TENNIS } from './tennis.ts'
import { WILDFIRE } from './wildfire.ts'

export type { Picture } from './picture.ts'

/** Every picture of the demo newspaper by its key. */
export const PICTURES: Record<string, Picture> = {
  ...AIRPORT,
  ...CALLIGRAPHY,
  ...CAMELS,
  ...CITY,
  ...CLASSROOM,
  ...CONSTRUCTION,
  ...CONTAINER_PORT,
  ...CULTURE,
  ...DALLAH,
  ...DESERT,
  ...ECONOMY,
  ...FALCON,
  ...GULF_MAP,
  ...HERITAGE,
  ...INTERCHANGE,
  ...INTERIORS,
  ...LABORATORY,
  ...MARINA,
  ...MOSQUE,
  ...OUD,
  ...PARK,
  ...POLITICS,
  ...RACES,
  ...RIG,
  ...SCIENCE,
  ...SEA,
  ...SOUK,
  ...SPORT,
  ...STREETS,
  ...TENNIS,
  ...WILDFIRE,
  ...PORTRAITS,
}
