/** What the demo newspaper's larger sections are divided into. */
export const SUB_SECTIONS = [
  { slug: 'markets', nameAr: 'أسواق', nameEn: 'Markets', parent: 'economy' },
  { slug: 'football', nameAr: 'كرة القدم', nameEn: 'Football', parent: 'sport' },
  { slug: 'heritage-sports', nameAr: 'رياضات تراثية', nameEn: 'Heritage sports', parent: 'sport' },
]
