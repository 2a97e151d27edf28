'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Sheet } from '#components/ui/sheet.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import type { Asked } from './body/block-choices.ts'
import { insertBlock } from './body/insert-block.ts'
import { insertFigure, insertGallery } from './body/insert-figure.ts'
import { LinkPanel } from './body/link-panel.tsx'
import { ConflictView } from './conflict/conflict-view.tsx'
import { EditorSkeleton } from './editor-skeleton.tsx'
import type { StoryEditorProps } from './editor-types.ts'
import { heroOf } from './furniture/hero-field.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { StoryPaper } from './paper/story-paper.tsx'
import { usePhotoShelf } from './photos/photo-shelf-context.tsx'
import { ReadOnlyNotice } from './read-only-notice.tsx'
import type { OpenedDraft } from './saving/open-draft.ts'
import { SaveNotices } from './saving/save-notices.tsx'
import { StateNote } from './state-note.tsx'
import { TopBar } from './top-bar.tsx'
import { useEditorKeys } from './use-editor-keys.ts'
import { useMedium } from './use-medium.ts'
import { useWorkspaceState } from './use-workspace-state.ts'
import { WorkspaceProvider } from './workspace-context.tsx'

// What is not needed to write comes when it is; what saves the text is there from the beginning.
const MediaPicker = dynamic(() => import('#components/desk/media/media-picker.tsx').then((module) => module.MediaPicker))
const GalleryPicker = dynamic(() => import('#components/desk/media/gallery-picker.tsx').then((module) => module.GalleryPicker))
const EmbedDialog = dynamic(() => import('./body/embed-dialog.tsx').then((module) => module.EmbedDialog))
const ShortcutsSheet = dynamic(() => import('./shortcuts-sheet.tsx').then((module) => module.ShortcutsSheet))
const StoryPicker = dynamic(() => import('./body/story-picker.tsx').then((module) => module.StoryPicker))
const PreviewPane = dynamic(() => import('./preview/preview-pane.tsx').then((module) => module.PreviewPane))

type StoryWorkspaceProps = { props: StoryEditorProps; draft: OpenedDraft; editable: boolean }
type Side = 'inspector' | 'preview'

/** The text in the middle; at its end side what it is, or how it will look. On a small screen they lie over it. */
export function StoryWorkspace({ props, draft, editable }: StoryWorkspaceProps) {
  const t = useTranslations('editor')
  const [linking, setLinking] = useState(false)
  const [choosing, setChoosing] = useState<'hero' | Asked | null>(null)
  const [helping, setHelping] = useState(false)
  const { side, show, hide, beside } = useSide()
  const workspace = useWorkspaceState({ props, draft, editable, onLink: () => setLinking(true) })
  const shelf = usePhotoShelf()
  useEditorKeys({
    onSave: () => void workspace?.engine.saveNow(),
    onHelp: () => setHelping(true),
    onPreview: () => (side === 'preview' ? hide() : show('preview')),
  })
  useRecoveredNews(editable && draft.recovered !== null)
  if (!workspace) return <EditorSkeleton />

  const choose = (photo: DeskMedia) => {
    shelf.put(photo)
    if (choosing === 'hero') workspace.setField('hero', heroOf(photo))
    else insertFigure(workspace.body.view, photo)
    setChoosing(null)
  }
  const chooseSeveral = (photos: DeskMedia[]) => {
    for (const photo of photos) shelf.put(photo)
    insertGallery(workspace.body.view, photos)
    setChoosing(null)
  }
  const chooseAtom = (name: 'relatedStory' | 'embed', attributes: object) => {
    const block = workspace.body.schema.nodes[name]?.create({ ...attributes })
    if (block) insertBlock(workspace.body.view, block)
    setChoosing(null)
  }
  const inspector = <Inspector {...(beside ? { className: 'px-4' } : {})} onLeave={() => !beside && hide()} />
  return (
    <WorkspaceProvider workspace={workspace}>
      <div className="flex h-[calc(100dvh-3.25rem)] flex-col md:h-dvh">
        <TopBar side={side} onSide={(next) => (next === side ? hide() : show(next))} />
        {/* Outside of what scrolls: whoever types at the end of a long story sees it too. */}
        <div className="shrink-0 border-b border-line px-3 py-2 empty:hidden">{editable && <SaveNotices />}</div>
        <div className="flex min-h-0 flex-1">
          <StoryPaper
            onLink={() => setLinking(true)}
            onAsk={setChoosing}
            onHelp={() => setHelping(true)}
            onHero={() => setChoosing('hero')}
            notices={
              <div className="flex flex-col gap-2">
                <StateNote />
                {!editable && <ReadOnlyNotice story={props.story} draft={draft} />}
              </div>
            }
          />
          {beside && side === 'inspector' && (
            <aside aria-label={t('inspector.label')} className="w-80 shrink-0 border-s border-line bg-surface px-0 [&_[role=tablist]]:px-4">
              {inspector}
            </aside>
          )}
          {beside && side === 'preview' && (
            <div className="w-[46%] min-w-96 shrink-0 border-s border-line">
              <PreviewPane onClose={hide} />
            </div>
          )}
        </div>
      </div>
      {!beside && (
        <Sheet open={side === 'inspector'} onOpenChange={(open) => !open && hide()} title={t('inspector.label')}>
          {inspector}
        </Sheet>
      )}
      {!beside && side === 'preview' && (
        <div className="fixed inset-0 z-40 bg-surface">
          <PreviewPane onClose={hide} />
        </div>
      )}
      <LinkPanel body={workspace.body} open={linking} onOpenChange={setLinking} />
      {choosing === 'gallery' && <GalleryPicker onClose={() => setChoosing(null)} onChoose={chooseSeveral} />}
      {helping && <ShortcutsSheet onClose={() => setHelping(false)} />}
      {choosing === 'embed' && <EmbedDialog onClose={() => setChoosing(null)} onChoose={(embed) => chooseAtom('embed', embed)} />}
      {choosing === 'related' && <StoryPicker onClose={() => setChoosing(null)} onChoose={(storyId) => chooseAtom('relatedStory', { storyId })} />}
      {(choosing === 'hero' || choosing === 'body') && <MediaPicker open onOpenChange={(open) => !open && setChoosing(null)} onChoose={choose} />}
      <ConflictView />
    </WorkspaceProvider>
  )
}

/** What stands beside the text. On a wide screen it is there from the beginning, on a small one when asked for. */
function useSide() {
  const beside = useMedium('(min-width: 64rem)')
  const [asked, setAsked] = useState<Side | null>()
  const side = asked === undefined ? (beside ? ('inspector' as const) : null) : asked
  const hide = () => setAsked(beside && side === 'preview' ? 'inspector' : null)
  return { side, beside, show: setAsked, hide }
}

function useRecoveredNews(recovered: boolean): void {
  const t = useTranslations('editor.saving')
  useEffect(() => {
    if (recovered) toast(t('recovered'), { id: 'recovered', duration: 8000 })
  }, [recovered, t])
}
