'use client'
import { Plus, SquareUserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { Thumb } from '#components/desk/frame/thumb.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Input } from '#components/ui/input.tsx'
import { normaliseText } from '#lib/search/normalise-text.ts'
import type { AuthorRow } from '#lib/taxonomy/list-authors.ts'
import { AuthorDialog, type AuthorActions } from './author-dialog.tsx'

type AuthorsPageProps = { authors: AuthorRow[]; people: { id: string; name: string }[]; mayChoosePhotos: boolean; actions: AuthorActions }

/** The names over stories, found by typing. */
export function AuthorsPage({ authors, people, mayChoosePhotos, actions }: AuthorsPageProps) {
  const t = useTranslations('settings.authors')
  const arabic = useLocale() === 'ar'
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<AuthorRow | 'new' | null>(null)
  const key = normaliseText(query)
  const found = authors.filter((author) => normaliseText(`${author.nameAr} ${author.nameEn}`).includes(key))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <Button variant="primary" onClick={() => setEditing('new')}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </PageHeader>
      {authors.length > 0 && (
        <div className="border-b border-line px-4 py-2.5 md:px-6">
          <Input type="search" value={query} onChange={(event) => setQuery(event.currentTarget.value)} placeholder={t('search')} aria-label={t('search')} className="md:w-72" />
        </div>
      )}
      {found.length === 0 && <EmptyState icon={<SquareUserRound />} title={t(authors.length === 0 ? 'empty' : 'noMatch')} />}
      <ul aria-label={t('title')}>
        {found.map((author) => (
          <li key={author.id} className="border-b border-line">
            <button type="button" onClick={() => setEditing(author)} className="flex min-h-14 w-full items-center gap-3 px-4 py-2 text-start -outline-offset-2 hover:bg-sunken md:px-6">
              {author.portraitId === null ? (
                <Avatar name={arabic ? author.nameAr : author.nameEn} />
              ) : (
                <Thumb mediaId={author.portraitId} className="size-8 rounded-full" />
              )}
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">
                  <bdi>{arabic ? author.nameAr : author.nameEn}</bdi>
                </span>
                <span className="block truncate text-xs text-muted">
                  <bdi>{arabic ? author.titleAr : author.titleEn}</bdi>
                </span>
              </span>
              <span className="hidden truncate text-sm text-muted sm:block">
                <bdi>{arabic ? author.nameEn : author.nameAr}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <AuthorDialog author={editing === 'new' ? null : editing} people={people} mayChoosePhotos={mayChoosePhotos} actions={actions} onClose={() => setEditing(null)} />
      )}
    </>
  )
}
