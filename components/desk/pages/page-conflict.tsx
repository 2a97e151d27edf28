'use client'
import { useTranslations } from 'next-intl'
import { StoryBody } from '#components/article/story-body.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { DeskPage } from '#lib/pages/read-page.ts'

type PageConflictProps = { theirs: DeskPage; language: Language; pending: boolean; onTake: () => void; onKeep: () => void }

/** Somebody saved meanwhile: their text to read, over one's own in the editor. */
export function PageConflict({ theirs, language, pending, onTake, onKeep }: PageConflictProps) {
  const t = useTranslations('pages')
  return (
    <section aria-label={t('theirs')} className="border-b border-line bg-sunken/50 px-4 py-4 md:px-6">
      <Notice title={t('conflictTitle', { name: theirs.editedBy })}>{t('conflictText')}</Notice>
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <article className="my-3 max-h-72 overflow-y-auto rounded-md border border-line bg-surface" tabIndex={0}>
        <div className="paper min-h-0! pb-6!" dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
          <p className="headline">{theirs.title}</p>
          <div className="ProseMirror min-h-0!">
            <StoryBody document={theirs.document} context={{ pictures: {}, relatedStories: {}, pictureBase: '/media', language }} />
          </div>
        </div>
      </article>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onTake}>{t('takeTheirs')}</Button>
        <Button variant="primary" pending={pending} onClick={onKeep}>
          {t('keepMine')}
        </Button>
      </div>
    </section>
  )
}
