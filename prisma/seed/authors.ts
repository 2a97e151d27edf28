import type { SeedAuthor } from './types.ts'

/** The people who sign the demo newspaper's stories. None of them exists. */
export const AUTHORS: SeedAuthor[] = [
  {
    key: 'huda-almansoori',
    name: { ar: 'هدى المنصوري', en: 'Huda Almansoori' },
    title: { ar: 'محررة الشؤون الدولية', en: 'International editor' },
    bio: {
      ar: 'تشرف على صفحات الأخبار العالمية، وغطّت مؤتمرات المناخ وقمم المدن في أربع قارات. بدأت مسيرتها مراسلةً في نيروبي قبل أن تنضم إلى «الأفق».',
      en: 'She runs the world pages and has covered climate conferences and city summits on four continents. She started out as a correspondent in Nairobi before joining Al Ufuq.',
    },
    links: ['https://social.example/@huda', 'https://huda-almansoori.example'],
    portrait: 'portrait-01',
  },
  {
    key: 'salem-alketbi',
    name: { ar: 'سالم راشد الكتبي', en: 'Salem Rashed Alketbi' },
    title: { ar: 'محرر الشؤون المحلية', en: 'UAE editor' },
    bio: {
      ar: 'يكتب عن البيئة والخدمات والحياة في مدن الإمارات وقراها منذ 15 عاماً. أصدر كتاباً مصوّراً عن سواحل الظفرة.',
      en: 'He has written about the environment, public services and life in the towns and villages of the Emirates for 15 years. He is the author of a photo book on the coast of Al Dhafra.',
    },
    portrait: 'portrait-02',
  },
  {
    key: 'rana-haddad',
    name: { ar: 'رنا حداد', en: 'Rana Haddad' },
    title: { ar: 'محررة الشؤون الاقتصادية', en: 'Economics editor' },
    bio: {
      ar: 'تتابع التجارة والموانئ وسلاسل الإمداد في الخليج العربي وشرق أفريقيا. عملت محللةً في قطاع الشحن قبل أن تنتقل إلى الصحافة.',
      en: 'She follows trade, ports and supply chains in the Arabian Gulf and East Africa. She worked as an analyst in shipping before moving to journalism.',
    },
    links: ['https://social.example/@rana'],
    portrait: 'portrait-03',
  },
  {
    key: 'youssef-barakat',
    name: { ar: 'يوسف بركات', en: 'Youssef Barakat' },
    title: { ar: 'مراسل أسواق المال', en: 'Markets reporter' },
    bio: {
      ar: 'يغطي أسواق الأسهم والطاقة والشركات الناشئة من دبي. يعدّ نشرة صباحية يقرؤها المستثمرون قبل جرس الافتتاح.',
      en: 'He covers equities, energy and start-ups from Dubai. He writes a morning note that investors read before the opening bell.',
    },
    portrait: 'portrait-04',
  },
  {
    key: 'maryam-alshamsi',
    name: { ar: 'مريم الشامسي', en: 'Maryam Alshamsi' },
    title: { ar: 'محررة الشؤون الثقافية', en: 'Culture editor' },
    bio: {
      ar: 'تكتب عن الأدب والمتاحف والخط العربي، وأدارت ندوات في معارض الكتب العربية. صدرت لها مجموعتان قصصيتان.',
      en: 'She writes on literature, museums and Arabic calligraphy, and has chaired panels at Arab book fairs. She has published two collections of short stories.',
    },
    portrait: 'portrait-05',
  },
  {
    key: 'tarek-nassar',
    name: { ar: 'طارق نصار', en: 'Tarek Nassar' },
    title: { ar: 'رئيس القسم الرياضي', en: 'Sports editor' },
    bio: {
      ar: 'حارس مرمى سابق في دوري الدرجة الثانية، وانتقل من الملاعب إلى الصحافة قبل عقدين. يكتب تحليلاً أسبوعياً عن كرة القدم.',
      en: 'A former second-division goalkeeper, he moved from the pitch to the press box two decades ago. He writes a weekly football analysis.',
    },
    portrait: 'portrait-06',
  },
  {
    key: 'noura-alzaabi',
    name: { ar: 'نورة الزعابي', en: 'Noura Alzaabi' },
    title: { ar: 'محررة العلوم والتقنية', en: 'Science and technology editor' },
    bio: {
      ar: 'مهندسة اتصالات تكتب عن الفضاء والذكاء الاصطناعي والطاقة بلغة يفهمها الجميع. تقدّم حلقات صوتية عن تاريخ العلوم عند العرب.',
      en: 'A telecommunications engineer, she writes about space, artificial intelligence and energy in words everybody understands. She presents a podcast on the history of Arab science.',
    },
    portrait: 'portrait-07',
  },
  {
    key: 'khalid-benyahia',
    name: { ar: 'خالد بن يحيى', en: 'Khalid Benyahia' },
    title: { ar: 'كاتب ومراسل في باريس', en: 'Columnist and Paris correspondent' },
    bio: {
      ar: 'يتابع من باريس شؤون أوروبا والمغرب العربي، ويكتب مقالاً عن المدن والهجرة والذاكرة. درس التاريخ الحديث في تونس.',
      en: 'From Paris he follows Europe and the Maghreb, and writes a column on cities, migration and memory. He studied modern history in Tunis.',
    },
    portrait: 'portrait-08',
  },
  {
    key: 'dana-qasim',
    name: { ar: 'دانة قاسم', en: 'Dana Qasim' },
    title: { ar: 'محررة المنوعات', en: 'Life editor' },
    bio: {
      ar: 'تكتب عن السفر والمطبخ والحياة اليومية بعين تلتقط التفاصيل الصغيرة. جمعت وصفات الجدّات من سبع إمارات في سلسلة مصورة.',
      en: 'She writes about travel, food and everyday life with an eye for the small detail. She collected grandmothers’ recipes from the seven emirates in a photo series.',
    },
    portrait: 'portrait-09',
  },
  {
    key: 'omar-farouq',
    name: { ar: 'عمر فاروق', en: 'Omar Farouq' },
    title: { ar: 'مراسل متجول', en: 'Roving correspondent' },
    bio: {
      ar: 'ينقل قصص الناس من أفريقيا وآسيا، ويقضي نصف العام على الطريق. نال جائزة صحفية عن تحقيق في مياه القرى النائية.',
      en: 'He reports people’s stories from Africa and Asia and spends half of the year on the road. He won a journalism award for an investigation into water in remote villages.',
    },
    portrait: 'portrait-10',
  },
  {
    key: 'lina-saleh',
    name: { ar: 'لينا صالح', en: 'Lina Saleh' },
    title: { ar: 'محررة الصحة والتعليم', en: 'Health and education reporter' },
    bio: {
      ar: 'تتابع المدارس والمستشفيات وأخبار الأسرة في الإمارات. عملت معلمةً للغة العربية ستة أعوام قبل أن تلتحق بالصحيفة.',
      en: 'She follows schools, hospitals and family life in the UAE. She taught Arabic for six years before joining the paper.',
    },
    portrait: 'portrait-11',
  },
  {
    key: 'james-whitfield',
    name: { ar: 'جيمس ويتفيلد', en: 'James Whitfield' },
    title: { ar: 'محرر النسخة الإنجليزية', en: 'English edition editor' },
    bio: {
      ar: 'يشرف على النسخة الإنجليزية، ويقيم في أبوظبي منذ 12 عاماً. يكتب عن العمارة وسباقات القوارب الشراعية.',
      en: 'He edits the English edition and has lived in Abu Dhabi for 12 years. He writes about architecture and dhow racing.',
    },
    portrait: 'portrait-12',
  },
]
