import type { StoryAction } from '#lib/policies/story-states.ts'
import type { SeedStory } from '#prisma/seed/types.ts'

/** Stories that no reader sees yet: what the desk is busy with when the demo opens. */
export type DeskWork = SeedStory & {
  by: 'reporter' | 'editor'
  /** The actions that brought it where it is, by an editor after the author's own. */
  route: Extract<StoryAction, 'submit' | 'approve' | 'schedule' | 'archive' | 'send_back'>[]
}

export const DESK_WORK: DeskWork[] = [
  {
    key: 'desk-night-market',
    by: 'reporter',
    route: [],
    language: 'ar',
    section: 'uae',
    kicker: 'حياة المدينة',
    headline: 'سوق ليلي على الكورنيش يختبر مواعيد جديدة بعد منتصف الليل',
    standfirst: 'أصحاب الأكشاك يطلبون إضاءة أهدأ ومواقف أقرب، والبلدية تعد بتجربة تمتد شهرين',
    bylines: ['maryam-alshamsi'],
    dateline: { place: 'أبوظبي', sources: ['الأفق'] },
    tags: ['أبوظبي', 'السياحة'],
    hero: { picture: 'souk-lanterns', caption: 'أكشاك السوق الليلي قبيل الافتتاح', credit: 'الأفق', alt: 'فوانيس مضاءة فوق ممر سوق ضيق' },
    hoursAgo: 3.4,
    body: `
بدأت أكشاك السوق الليلي على الكورنيش، أمس، تجربة مواعيد جديدة تمتد حتى الثانية فجراً في عطلة نهاية الأسبوع.

ويقول أصحاب الأكشاك إن الزبائن يأتون متأخرين في هذا الفصل، وإن الساعة الأخيرة هي أكثر الساعات حركة.

(ينقص: تعليق البلدية، ورقم عدد الأكشاك)`,
  },
  {
    key: 'desk-school-buses',
    by: 'reporter',
    route: ['submit'],
    language: 'ar',
    section: 'uae',
    kicker: 'تعليم',
    headline: 'مسارات جديدة للحافلات المدرسية تختصر ربع ساعة من رحلة الصباح',
    standfirst: 'الخطة تبدأ مع الفصل الثاني وتشمل 46 مدرسة',
    bylines: ['salem-alketbi'],
    dateline: { place: 'العين', sources: ['الأفق'] },
    tags: ['التعليم', 'النقل'],
    hero: { picture: 'classroom', caption: '', credit: 'وام', alt: 'صف مدرسي خال والضوء يدخل من نوافذه' },
    hoursAgo: 2.1,
    body: `
تبدأ مع الفصل الدراسي الثاني مسارات جديدة للحافلات المدرسية في العين، تختصر في المتوسط ربع ساعة من رحلة الصباح، وفق خطة اطّلعت عليها «الأفق».

وتشمل الخطة 46 مدرسة، وتعتمد على نقاط تجمع أقرب إلى البيوت بدلاً من المرور على كل باب.

> ربع ساعة من النوم للطفل أهم من كل ما نكتبه في الخطط.
> — منسقة النقل في إحدى المدارس

وطلبت إدارات المدارس مهلة أسبوعين لإبلاغ الأهالي قبل بدء التطبيق.`,
  },
  {
    key: 'desk-fish-prices',
    by: 'reporter',
    route: ['submit', 'send_back'],
    language: 'ar',
    section: 'economy',
    headline: 'أسعار الأسماك تهدأ مع اعتدال البحر',
    bylines: ['khalid-benyahia'],
    dateline: { place: 'رأس الخيمة', sources: [] },
    tags: ['أسواق المال'],
    hoursAgo: 7.5,
    body: `
هدأت أسعار الأسماك في سوق رأس الخيمة، أمس، مع اعتدال البحر وعودة القوارب الصغيرة إلى الصيد.

وقال باعة إن الهامور تراجع نحو الخُمس عن الأسبوع الماضي.`,
  },
  {
    key: 'desk-grid-battery',
    by: 'editor',
    route: ['submit', 'approve'],
    language: 'ar',
    section: 'economy',
    kicker: 'طاقة',
    headline: 'بطارية بحجم ملعبين تدخل شبكة الكهرباء قبل الصيف',
    standfirst: 'المشروع يخزّن فائض الظهيرة ليعيده في ذروة المساء',
    bylines: ['rana-haddad'],
    dateline: { place: 'دبي', sources: ['وكالات'] },
    tags: ['الطاقة المتجددة', 'دبي'],
    hero: { picture: 'solar-field', caption: 'ألواح شمسية قرب موقع التخزين', credit: 'رويترز', alt: 'صفوف من الألواح الشمسية تمتد في الصحراء' },
    hoursAgo: 5.2,
    body: `
تدخل منظومة تخزين بحجم ملعبي كرة قدم شبكة الكهرباء قبل الصيف المقبل، لتحتفظ بفائض الطاقة الشمسية ظهراً وتعيده في ذروة المساء.

وتكفي المنظومة، وفق أرقام الشركة المشغلة، لتغذية 30 ألف منزل أربع ساعات.

ويرى مهندسون أن قيمة المشروع في سرعة استجابته للأعطال أكثر من سعته.`,
  },
  {
    key: 'desk-weekend-weather',
    by: 'editor',
    route: ['submit', 'approve', 'schedule'],
    language: 'ar',
    section: 'uae',
    kicker: 'الطقس',
    headline: 'غيوم وأمطار متفرقة على الساحل الشرقي نهاية الأسبوع',
    bylines: [],
    dateline: { place: 'الفجيرة', sources: ['وام'] },
    tags: ['المناخ'],
    hero: { picture: 'sea-storm', caption: '', credit: 'وام', alt: 'موج عالٍ تحت غيوم داكنة' },
    hoursAgo: 1.6,
    body: `
توقعت الأرصاد غيوماً وأمطاراً متفرقة على الساحل الشرقي نهاية الأسبوع، مع نشاط للرياح على البحر.

ودعت مرتادي الأودية إلى متابعة النشرات قبل الخروج.`,
  },
  {
    key: 'desk-old-agenda',
    by: 'reporter',
    route: ['archive'],
    language: 'ar',
    section: 'culture',
    headline: 'أجندة معارض الشهر الماضي',
    bylines: ['lina-saleh'],
    tags: ['الثقافة'],
    hoursAgo: 410,
    body: `مسودة قديمة لأجندة المعارض، تُرك نشرها.`,
  },
  {
    key: 'desk-en-harbour',
    by: 'reporter',
    route: ['submit'],
    language: 'en',
    section: 'uae',
    kicker: 'Ports',
    headline: 'Small harbours ask for a slower lane',
    standfirst: 'Dhow crews want a channel where ferries keep their wake down',
    bylines: ['james-whitfield'],
    dateline: { place: 'Sharjah', sources: ['Al Ufuq'] },
    tags: ['Gulf'],
    hero: { picture: 'fishing-boats', caption: 'Boats at the creek before dawn', credit: 'Al Ufuq', alt: 'Small fishing boats moored in still water' },
    hoursAgo: 9.3,
    body: `
Dhow crews in Sharjah have asked port officials for a lane in which ferries keep their wake down, after a season in which moored boats were knocked together.

A reply is expected within the month.`,
  },
]
