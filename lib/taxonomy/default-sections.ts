/** The sections of a UAE daily, with which a newsroom begins. */
export const DEFAULT_SECTIONS = [
  { slug: 'world', nameAr: 'الأخبار العالمية', nameEn: 'World' },
  { slug: 'uae', nameAr: 'الإمارات', nameEn: 'UAE' },
  { slug: 'economy', nameAr: 'اقتصاد', nameEn: 'Economy' },
  { slug: 'sport', nameAr: 'رياضة', nameEn: 'Sport' },
  { slug: 'culture', nameAr: 'ثقافة', nameEn: 'Culture' },
  { slug: 'science', nameAr: 'علوم وتقنية', nameEn: 'Science & Tech' },
  { slug: 'opinion', nameAr: 'رأي', nameEn: 'Opinion' },
  { slug: 'life', nameAr: 'منوعات', nameEn: 'Life' },
]
