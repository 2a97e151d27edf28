'use client'

import { useTranslations } from 'next-intl'
import { documentText } from '#lib/content/document-text.ts'
import type { DocumentNode } from '#lib/content/schema.ts'
import type { BodyStretch, Choices, Side } from './compare-texts.ts'
import { ComparedPair } from './compared-pair.tsx'

type ComparedBodyProps = {
  stretches: readonly BodyStretch[]
  choices: Choices['body']
  onChoose: (index: number, side: Side) => void
}

/** The stretches of the body that differ, in their order; what is the same is only counted. */
export function ComparedBody({ stretches, choices, onChoose }: ComparedBodyProps) {
  const t = useTranslations('editor')
  const say = useBlockWords()
  if (stretches.every((stretch) => stretch.same)) return null
  return (
    <section>
      <h3 className="mb-1 text-xs font-medium text-muted">{t('fields.body')}</h3>
      {stretches.map((stretch, i) =>
        stretch.same ? (
          <p key={i} className="mb-3 border-y border-dashed border-line py-1 text-center text-xs text-faint">
            {t('conflict.same', { count: stretch.blocks.length })}
          </p>
        ) : (
          <ComparedPair
            key={i}
            name={t('fields.body')}
            mine={say(stretch.mine)}
            theirs={say(stretch.theirs)}
            nothing={t('conflict.absent')}
            chosen={choices[i] ?? 'mine'}
            onChoose={(side) => onChoose(i, side)}
          />
        ),
      )}
    </section>
  )
}

function useBlockWords(): (blocks: readonly DocumentNode[]) => string {
  const t = useTranslations('editor.conflict')
  const sayOne = (block: DocumentNode): string => {
    const words = documentText(block)
    switch (block.type) {
      case 'figure':
        return t('photo', { caption: words })
      case 'gallery':
        return [t('gallery'), words].join('\n')
      case 'divider':
        return `— ${t('divider')} —`
      case 'bulletList':
      case 'orderedList':
        return words.replace(/^/gm, '• ')
      case 'relatedStory':
        return t('relatedStory', { id: block.attrs.storyId })
      case 'embed':
        return [block.attrs.title, block.attrs.url].filter(Boolean).join('\n')
      case 'blockquote':
      case 'pullQuote':
        return [words, block.attrs.attribution].filter(Boolean).join('\n')
      case 'paragraph':
      case 'heading':
      case 'listItem':
      case 'factBox':
      case 'table':
      case 'tableRow':
      case 'tableCell':
      case 'doc':
      case 'text':
      case 'hardBreak':
        return words
    }
  }
  return (blocks) => blocks.map(sayOne).join('\n')
}
