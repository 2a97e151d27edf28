import { db } from '#lib/db/client.ts'
import type { PrayerMethod } from '#lib/prayer-times/prayers.ts'

type Rules = { timeZone: string; method: PrayerMethod; fridayTime: string | null }
type SeedCity = { slug: string; nameAr: string; nameEn: string; latitude: number; longitude: number; rules: Rules }

const EMIRATES: Rules = { timeZone: 'Asia/Dubai', method: 'Dubai', fridayTime: '12:45' }

/** The first is the paper's own. */
const CITIES: SeedCity[] = [
  { slug: 'abu-dhabi', nameAr: 'أبوظبي', nameEn: 'Abu Dhabi', latitude: 24.4539, longitude: 54.3773, rules: EMIRATES },
  { slug: 'dubai', nameAr: 'دبي', nameEn: 'Dubai', latitude: 25.2048, longitude: 55.2708, rules: EMIRATES },
  { slug: 'sharjah', nameAr: 'الشارقة', nameEn: 'Sharjah', latitude: 25.3463, longitude: 55.4209, rules: EMIRATES },
  { slug: 'al-ain', nameAr: 'العين', nameEn: 'Al Ain', latitude: 24.2075, longitude: 55.7447, rules: EMIRATES },
  { slug: 'ajman', nameAr: 'عجمان', nameEn: 'Ajman', latitude: 25.4052, longitude: 55.5136, rules: EMIRATES },
  { slug: 'ras-al-khaimah', nameAr: 'رأس الخيمة', nameEn: 'Ras Al Khaimah', latitude: 25.8007, longitude: 55.9762, rules: EMIRATES },
  { slug: 'fujairah', nameAr: 'الفجيرة', nameEn: 'Fujairah', latitude: 25.1288, longitude: 56.3265, rules: EMIRATES },
  { slug: 'umm-al-quwain', nameAr: 'أم القيوين', nameEn: 'Umm Al Quwain', latitude: 25.5647, longitude: 55.5552, rules: EMIRATES },
  {
    slug: 'mecca',
    nameAr: 'مكة المكرمة',
    nameEn: 'Mecca',
    latitude: 21.4225,
    longitude: 39.8262,
    rules: { timeZone: 'Asia/Riyadh', method: 'UmmAlQura', fridayTime: null },
  },
  {
    slug: 'cairo',
    nameAr: 'القاهرة',
    nameEn: 'Cairo',
    latitude: 30.0444,
    longitude: 31.2357,
    rules: { timeZone: 'Africa/Cairo', method: 'Egyptian', fridayTime: null },
  },
]

/** The cities of the Emirates, and two that are reckoned by other methods. */
export async function seedCities(): Promise<void> {
  for (const [position, { rules, slug, ...city }] of CITIES.entries()) {
    await db.prayerCity.upsert({
      where: { slug },
      create: { ...city, ...rules, slug, position, own: position === 0 ? true : null },
      update: {},
    })
  }
}
