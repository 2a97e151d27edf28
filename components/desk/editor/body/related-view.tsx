'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { StateDot } from '#components/ui/state-dot.tsx'
import type { DeskCounterpart } from '#lib/stories/types.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** The way to another story: its headline and whether readers can see it, and what may be written over it. */
export function RelatedView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor.related')
  const states = useTranslations('desk.states')
  const { storyId, headlineOverride } = node.attrs as { storyId: number; headlineOverride: string }
  const story = useStoryName(storyId)
  const headline = story?.headline || t('numbered', { id: storyId })
  const isLive = story?.state === 'published'
  return (
    <NodeViewWrapper className="related" aria-label={t('label')} data-selected={selected || undefined} contentEditable={false}>
      <div className="related-head" data-drag-handle>
        <span className="related-label">{t('label')}</span>
        {story && (
          <span className="related-state">
            <StateDot state={story.state} />
            {isLive ? states(story.state) : t('notLive', { state: states(story.state) })}
          </span>
        )}
        {editor.isEditable && (
          <Button size="icon-sm" variant="ghost" aria-label={t('remove')} onClick={deleteNode}>
            <Trash2 aria-hidden />
          </Button>
        )}
      </div>
      <input
        aria-label={t('headline')}
        placeholder={headline}
        value={headlineOverride}
        maxLength={200}
        readOnly={!editor.isEditable}
        onChange={(event) => updateAttributes({ headlineOverride: event.target.value })}
      />
    </NodeViewWrapper>
  )
}

/** What the desk knows of a story by its number; null before it is known, and where this person may not see it. */
function useStoryName(storyId: number): DeskCounterpart | null {
  const { actions } = useWorkspace()
  const [story, setStory] = useState<DeskCounterpart | null>(null)
  useEffect(() => {
    let current = true
    const ask = async () => {
      const result = await actions.nameStory({ storyId }).catch(() => null)
      if (current && result?.ok) setStory(result.value)
    }
    void ask()
    return () => {
      current = false
    }
  }, [actions, storyId])
  return story
}
