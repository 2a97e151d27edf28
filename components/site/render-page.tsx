import type { ReactNode } from 'react'
import type { ReaderEdition, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { BreakingBar } from './breaking-bar.tsx'
import { Footer } from './footer.tsx'
import { Masthead, SectionBar, type OtherEdition } from './masthead.tsx'
import { Head, type PageHead } from './page-head.tsx'
import type { PictureBase } from './picture.tsx'

export type PageProps = {
  edition: ReaderEdition
  otherEdition: OtherEdition | null
  /** The section that the bar marks; of a story, its own. */
  currentSection: ReaderSection | null
  /** The moment the page is made for: the masthead's date, the footer's year. */
  today: Date
  masthead: 'large' | 'small'
  head: PageHead
  pictureBase: PictureBase
  /** One of the pages: `<HomePage … />`, `<StoryPage … />`. */
  children: ReactNode
}

/** @returns a whole HTML document, `<!doctype>` included, without any script of the framework. */
export async function renderPage(props: PageProps): Promise<string> {
  // Next refuses a static import of react-dom/server below `app`.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(<PageDocument {...props} />)}`
}

function PageDocument({ edition, otherEdition, currentSection, today, masthead, head, pictureBase, children }: PageProps): ReactNode {
  const { language } = edition
  return (
    <html lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Head head={head} language={language} pictureBase={pictureBase} />
      <body>
        <a className="skip" href="#content">
          {siteWords(language)('skipToContent')}
        </a>
        {edition.breaking && <BreakingBar breaking={edition.breaking} language={language} />}
        <Masthead edition={edition} otherEdition={otherEdition} today={today} size={masthead} />
        <SectionBar edition={edition} current={currentSection} />
        {children}
        <Footer edition={edition} today={today} address={head.canonical} />
      </body>
    </html>
  )
}
