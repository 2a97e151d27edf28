import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { EditorSkeleton } from '#components/desk/editor/editor-skeleton.tsx'
import { StoryEditorIsland } from '#components/desk/editor/story-editor-island.tsx'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { documentMediaIds } from '#lib/content/document-text.ts'
import { findPhotos } from '#lib/media/find-photos.ts'
import { toAppError } from '#lib/platform/to-app-error.ts'
import { getStory, listRevisions } from '#lib/stories/queries.ts'
import { editorChoices } from '#lib/taxonomy/editor-choices.ts'
import { findTags } from '#lib/taxonomy/search-tags.ts'
import {
  addTag,
  decideStory,
  describePageAction,
  findCounterpartsAction,
  findStoriesAction,
  findTagNames,
  linkTranslationAction,
  nameStoryAction,
  startTranslationAction,
  unlinkTranslationAction,
} from './actions.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editor'))('title') }
}

export default async function StoryPage({ params }: Props) {
  const { id } = await params
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const actor = await pageActor(`/desk/stories/${id}`)
  const story = await getStory(actor, Number(id)).catch((error: unknown) => {
    const code = toAppError(error)?.code
    if (code === 'not_found') notFound()
    if (code === 'forbidden') return null
    throw error
  })
  if (!story) return <NoPermission roles={['reporter', 'editor', 'managing_editor']} />
  const { fields, document, language } = story
  const photoIds = [...(fields.hero ? [fields.hero.mediaId] : []), ...documentMediaIds(document)]
  const [choices, tags, photos, history] = await Promise.all([
    editorChoices(language),
    findTags(fields.tagIds),
    findPhotos(photoIds),
    listRevisions(actor, story.id),
  ])
  return (
    <Suspense fallback={<EditorSkeleton />}>
      <StoryEditorIsland
        story={story}
        person={{ id: actor.id, name: actor.name }}
        choices={choices}
        tags={tags}
        photos={photos}
        history={history}
        actions={{
          decide: decideStory,
          findTags: findTagNames,
          addTag,
          findCounterparts: findCounterpartsAction,
          describePage: describePageAction,
          findStories: findStoriesAction,
          nameStory: nameStoryAction,
          linkTranslation: linkTranslationAction,
          unlinkTranslation: unlinkTranslationAction,
          startTranslation: startTranslationAction,
        }}
      />
    </Suspense>
  )
}
