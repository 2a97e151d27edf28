'use client'

import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Asked } from '../body/block-choices.ts'
import { BlockHandle } from '../body/block-handle.tsx'
import { BubbleToolbar } from '../body/bubble-toolbar.tsx'
import { SlashMenu } from '../body/slash-menu.tsx'
import { TextCount } from '../body/text-count.tsx'
import { BodyToolbar } from '../body/toolbar.tsx'
import { BylinesField } from '../furniture/bylines-field.tsx'
import { DatelineField } from '../furniture/dateline-field.tsx'
import { HeadlineFields } from '../furniture/headline-fields.tsx'
import { HeroField } from '../furniture/hero-field.tsx'
import { useWorkspace } from '../workspace-context.tsx'

type StoryPaperProps = { onLink: () => void; onAsk: (asked: Asked) => void; onHelp: () => void; onHero: () => void; notices: ReactNode }

/** The story as the page it will be: furniture, picture, body, in the reader's type and direction. */
export function StoryPaper({ onLink, onAsk, onHelp, onHero, notices }: StoryPaperProps) {
  const t = useTranslations('editor.fields')
  const { direction, language, editable, body } = useWorkspace()
  return (
    <div className="relative flex min-w-0 flex-1 flex-col overflow-y-auto scroll-pt-16" data-paper>
      {editable && (
        <div className="sticky top-0 z-10 flex items-center justify-between gap-3 border-b border-line bg-surface/95 px-2 py-1 backdrop-blur-sm sm:px-4">
          <BodyToolbar onLink={onLink} onAsk={onAsk} onHelp={onHelp} />
          <div className="max-xl:hidden">
            <TextCount />
          </div>
        </div>
      )}
      <div className="mx-auto w-full max-w-[46rem] px-4 pt-4 empty:hidden sm:px-7">{notices}</div>
      <div className="paper" dir={direction} lang={language} data-read-only={!editable || undefined}>
        <HeadlineFields />
        <div className="furniture">
          <p className="furniture-name">{t('bylines')}</p>
          <BylinesField />
          <p className="furniture-name">
            {t('place')} · {t('sources')}
          </p>
          <DatelineField />
        </div>
        <HeroField onChoose={onHero} />
        <EditorContent editor={body} className="body" />
      </div>
      {editable && (
        <>
          <BubbleToolbar onLink={onLink} />
          <SlashMenu onAsk={onAsk} />
          <BlockHandle />
        </>
      )}
      <div className="flex justify-center border-t border-line px-4 py-2 xl:hidden">
        <TextCount />
      </div>
    </div>
  )
}
