/** What a new newsroom is called until its admin says so. */
export const DEFAULT_NEWSPAPER = {
  nameAr: 'الصحيفة',
  nameEn: 'The Newspaper',
  cityAr: 'أبوظبي',
  cityEn: 'Abu Dhabi',
  countryAr: 'الإمارات',
  countryEn: 'UAE',
  timeZone: 'Asia/Dubai',
  ownerAr: 'الصحيفة',
  ownerEn: 'The Newspaper',
}
