import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeSince } from '#components/desk/frame/time-since.tsx'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { StateDot } from '#components/ui/state-dot.tsx'
import type { PageRow } from '#lib/pages/list-pages.ts'

/** Every standing page in both languages, written or not. */
export function PageList({ pages }: { pages: PageRow[] }) {
  const t = useTranslations()
  return (
    <>
      <PageHeader title={t('pages.title')} lead={t('pages.lead')} />
      <ul aria-label={t('pages.title')}>
        {pages.map(({ slug, language, page }) => (
          <li key={`${slug} ${language}`} className="border-b border-line">
            <Link href={`/desk/pages/${slug}/${language}`} className="flex min-h-14 items-center gap-3 px-4 py-2 -outline-offset-2 hover:bg-sunken md:px-6">
              <StateDot state={page ? 'published' : 'draft'} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">
                  {t(`pages.names.${slug}`)} <span className="font-normal text-muted">· {t(`desk.languageNames.${language}`)}</span>
                </span>
                <span className="block truncate text-xs text-muted">{page ? <bdi>{page.title}</bdi> : t('pages.missing')}</span>
              </span>
              {page && (
                <span className="hidden text-end text-xs text-muted sm:block">
                  <span className="block">{t('pages.editedBy', { name: page.editedBy })}</span>
                  <TimeSince at={page.editedAt} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
