import type { StandingPageName } from '#lib/content/standing-pages.ts'

type PageText = { title: string; body: string }

/** In the plain notation of `SeedStory.body`. Addresses and numbers are nobody's. */
export const PAGES: { slug: StandingPageName; texts: { ar: PageText; en: PageText } }[] = [
  {
    slug: 'about',
    texts: {
      ar: {
        title: 'من نحن',
        body: `
«الأفق» صحيفة يومية تصدر من أبوظبي بالعربية، ولها نسخة إنجليزية على الإنترنت. نكتب عن الإمارات والمنطقة والعالم لقارئ يريد أن يعرف ما حدث، ولماذا حدث، وماذا بعد.

## كيف نعمل

لكل خبر كاتب ومحرر: الأول يتحقق ويكتب، والثاني يراجع ويسأل عمّا لم يُقل. ننسب المعلومة إلى صاحبها، ونفصل الخبر عن الرأي في الصفحة وفي العنوان، ولا ننشر صورة من دون مصدرها.

- لا نقبل مالاً أو هدية مقابل مادة.
- نسمّي المادة المدفوعة باسمها ونميّزها عن التحرير.
- نعطي من نكتب عنه فرصة الرد قبل النشر لا بعده.

## من يملك الصحيفة

تصدر «الأفق» عن دار نشر مستقلة، ويعيّن مجلس أمنائها رئيس التحرير الذي يقرر وحده ما يُنشر. مصادر دخلنا الاشتراكات والإعلان.

## العدد المطبوع

يصدر العدد المطبوع كل يوم، وتجده كاملاً مع صفحاته في «عدد اليوم».`,
      },
      en: {
        title: 'About us',
        body: `
Al Ufuq is a daily newspaper made in Abu Dhabi. It is printed in Arabic and has an English edition online. We write about the Emirates, the region and the world for readers who want to know what happened, why, and what comes next.

## How we work

Every story has a writer and an editor. One finds out and writes; the other asks about whatever was left unsaid. We say where a fact comes from, keep reports apart from opinion on the page and in the headline, and print no photograph without its source.

- We take neither money nor gifts for a story.
- Paid material is called what it is, and looks different.
- Whoever we write about can answer before we publish, not after.

## Who owns the paper

Al Ufuq belongs to an independent publishing house. Its trustees appoint the editor-in-chief, who alone decides what is published. We live on subscriptions and advertising.

## In print

The paper comes out every day. All of its pages can be read under “Today’s issue”.`,
      },
    },
  },
  {
    slug: 'contact',
    texts: {
      ar: {
        title: 'اتصل بنا',
        body: `
يسعدنا أن نسمع منك. اختر العنوان الأقرب إلى رسالتك ليصل ردّنا أسرع.

## غرفة الأخبار

عندك خبر أو معلومة؟ اكتب إلى [newsroom@alufuq.example](mailto:newsroom@alufuq.example). نحمي مصادرنا ولا نكشف اسماً طُلب منّا إخفاؤه.

## التصحيحات

إن وجدت خطأ فيما نشرناه فاكتب إلى [corrections@alufuq.example](mailto:corrections@alufuq.example) واذكر عنوان المادة. نشرح في [سياسة التصحيح](/corrections-policy) كيف نتعامل مع رسالتك.

## الاشتراكات والإعلان

- الاشتراكات: [readers@alufuq.example](mailto:readers@alufuq.example)
- الإعلان: [ads@alufuq.example](mailto:ads@alufuq.example)

## العنوان

صحيفة الأفق، شارع الصحافة، أبوظبي، الإمارات العربية المتحدة. نستقبل الزوار من الأحد إلى الخميس بموعد سابق.`,
      },
      en: {
        title: 'Contact us',
        body: `
We are glad to hear from you. The address nearest to your question gets the quickest answer.

## Newsroom

Do you know something that we should? Write to [newsroom@alufuq.example](mailto:newsroom@alufuq.example). We protect our sources and keep a name to ourselves if we are asked to.

## Corrections

If something that we published is wrong, write to [corrections@alufuq.example](mailto:corrections@alufuq.example) with the address of the story. Our [corrections policy](/en/corrections-policy) says what happens next.

## Subscriptions and advertising

- Subscriptions: [readers@alufuq.example](mailto:readers@alufuq.example)
- Advertising: [ads@alufuq.example](mailto:ads@alufuq.example)

## Address

Al Ufuq, Press Street, Abu Dhabi, United Arab Emirates. Visitors are welcome from Sunday to Thursday by appointment.`,
      },
    },
  },
  {
    slug: 'corrections-policy',
    texts: {
      ar: {
        title: 'سياسة التصحيح',
        body: `
نخطئ أحياناً. حين يحدث ذلك نصحح بسرعة وبوضوح، ونقول ما الذي تغيّر.

## ما الذي نفعله

1. نصحح المادة نفسها فور التحقق من الخطأ.
1. نكتب أسفلها سطراً بتاريخه يقول ما كان وما صار.
1. إن كان الخطأ في العنوان أو غيّر معنى الخبر، نشرنا التصحيح في العدد المطبوع التالي أيضاً.

## التصحيح والتوضيح والتحديث

**التصحيح** لمعلومة كانت خطأ. و**التوضيح** لعبارة صحيحة قد تُفهم على غير وجهها. و**التحديث** لخبر تطوّر بعد نشره. أما الخطأ الإملائي الذي لا يغيّر معنى فنصلحه من دون إشارة.

## ما لا نفعله

لا نحذف مادة لأن أحداً لا تعجبه. وإن سحبنا مادة لسبب قانوني أو لأنها لم تكن تستحق النشر، بقي عنوانها وقلنا إنها سُحبت.

## كيف تبلغنا

اكتب إلى [corrections@alufuq.example](mailto:corrections@alufuq.example). نردّ خلال يومي عمل.`,
      },
      en: {
        title: 'Corrections policy',
        body: `
We make mistakes. When we do, we put them right quickly and in plain sight, and say what has changed.

## What we do

1. We correct the story itself as soon as the mistake is confirmed.
1. We add a dated line under it that says what stood there and what stands there now.
1. If the headline was wrong, or the mistake changed what the story meant, the next printed issue carries the correction too.

## Corrections, clarifications, updates

A **correction** is for a fact that was wrong. A **clarification** is for words that were right but could be misread. An **update** is for news that moved on after it was published. Spelling that changes nothing is mended without a note.

## What we do not do

We do not delete a story because somebody dislikes it. If one has to be withdrawn, for legal reasons or because it should not have been published, its address remains and says so.

## How to tell us

Write to [corrections@alufuq.example](mailto:corrections@alufuq.example). We answer within two working days.`,
      },
    },
  },
  {
    slug: 'privacy',
    texts: {
      ar: {
        title: 'سياسة الخصوصية',
        body: `
تقرأ «الأفق» من دون حساب، ومن دون أن نعرف من أنت. هذه الصفحة تقول ما نحفظه وما لا نحفظه.

## حين تقرأ

لا نضع ملفات تعريف ارتباط للقراء، ولا نحمّل أدوات تتبّع لجهات أخرى. نعدّ مرات فتح المواد لنعرف الأكثر قراءة، من دون أن نربط العدد بشخص أو جهاز.

## سجلات الخادم

يحفظ الخادم لأسبوع واحد عنوان الإنترنت والصفحة المطلوبة ووقتها، لصدّ الهجمات وإصلاح الأعطال فقط. بعد ذلك تُحذف.

## حين تراسلنا

نحفظ رسالتك ما دامت تلزم للرد عليها ومتابعتها، ولا نعطيها لأحد خارج الصحيفة.

## حقك

يمكنك أن تسأل عمّا نحفظه عنك وأن تطلب حذفه: [privacy@alufuq.example](mailto:privacy@alufuq.example).`,
      },
      en: {
        title: 'Privacy',
        body: `
You can read Al Ufuq without an account and without our knowing who you are. This page says what we keep and what we do not.

## When you read

We set no cookies for readers and load no trackers of anybody else’s. We count how often a story is opened, to know what is most read, and tie that number to no person or device.

## Server logs

For a week the server keeps the internet address, the page and the time of a request, to fend off attacks and mend faults. Then they are deleted.

## When you write to us

We keep your message for as long as it takes to answer and follow it up, and give it to nobody outside the paper.

## Your rights

You may ask what we hold about you and have it deleted: [privacy@alufuq.example](mailto:privacy@alufuq.example).`,
      },
    },
  },
]
