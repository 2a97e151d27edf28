'use client'
import { EditorContent } from '@tiptap/react'
import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { toast } from 'sonner'
import { LinkPanel } from '#components/desk/editor/body/link-panel.tsx'
import { EditorSkeleton } from '#components/desk/editor/editor-skeleton.tsx'
import { GrowingText } from '#components/desk/editor/furniture/growing-text.tsx'
import '#components/desk/editor/paper/paper.css'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuLink } from '#components/ui/menu.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { standingPagePath } from '#lib/content/paths.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import type { DeskPage } from '#lib/pages/read-page.ts'
import type { SavedPage } from '#lib/pages/save-page.ts'
import type { PageAddress, PageText } from '#lib/pages/schema.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'
import { PageConflict } from './page-conflict.tsx'
import { PageRemoval } from './page-removal.tsx'
import { PageToolbar } from './page-toolbar.tsx'
import { usePageBody } from './use-page-body.ts'
import { useUnsavedWarning } from './use-unsaved-warning.ts'

export type PageEditorProps = {
  address: PageAddress
  /** null where it is not written yet. */
  page: DeskPage | null
  start: StoryDocument
  actions: {
    save: (input: PageText) => Promise<ActionResult<SavedPage>>
    remove: (input: PageAddress) => Promise<ActionResult<null>>
  }
}

/** A standing page in the reader's type; saved by hand, since what is saved is published. */
export function PageEditor({ address, page, start, actions }: PageEditorProps) {
  const t = useTranslations()
  const router = useRouter()
  const id = useId()
  const { slug, language } = address
  const [title, setTitle] = useState(page?.title ?? '')
  const [version, setVersion] = useState(page?.version ?? 0)
  const [changed, setChanged] = useState(false)
  const [theirs, setTheirs] = useState<DeskPage | null>(null)
  const [linking, setLinking] = useState(false)
  const [removing, setRemoving] = useState(false)
  const [complaining, setComplaining] = useState(false)
  const { run, pending, failure } = useCommand()
  const body = usePageBody({ start, language, onLink: () => setLinking(true), onChange: () => setChanged(true) })
  useUnsavedWarning(changed, t('pages.leave'))
  if (!body) return <EditorSkeleton />

  const untitled = title.trim() === ''
  const save = (baseVersion: number) =>
    run(
      // A server action takes no objects without a prototype, as the editor's attributes are.
      () => actions.save({ ...address, title, document: structuredClone(body.getJSON()), baseVersion }),
      (result) => {
        setTheirs(result.saved ? null : result.theirs)
        if (!result.saved) return
        setVersion(result.version)
        setChanged(false)
        toast.success(t('pages.saved'))
      },
    )
  const take = (present: DeskPage) => {
    body.commands.setContent(present.document)
    setTitle(present.title)
    setVersion(present.version)
    setTheirs(null)
    setChanged(false)
  }
  const leave = () => {
    toast.success(t('pages.removed'))
    router.push('/desk/pages')
  }
  return (
    <>
      <PageHeader
        title={t('pages.editorTitle', { page: t(`pages.names.${slug}`), language: t(`desk.languageNames.${language}`) })}
        lead={changed ? t('pages.unsaved') : version > 0 ? undefined : t('pages.missing')}
      >
        {version > 0 && (
          <Menu
            trigger={
              <Button variant="ghost" size="icon" aria-label={t('desk.actions.options')}>
                <Ellipsis aria-hidden />
              </Button>
            }
          >
            <MenuLink href={standingPagePath(language, slug)} target="_blank">{t('pages.open')}</MenuLink>
            <MenuItem tone="danger" onClick={() => setRemoving(true)}>
              {t('pages.remove')}
            </MenuItem>
          </Menu>
        )}
        <Button variant="primary" pending={pending} disabled={theirs !== null} onClick={() => (untitled ? setComplaining(true) : save(version))}>
          {t('pages.publish')}
        </Button>
      </PageHeader>
      {complaining && untitled && <Notice className="mx-4 mt-3 md:mx-6" title={t('pages.titleMissing')} />}
      {failure && <Notice className="mx-4 mt-3 md:mx-6" title={failure.message} />}
      {theirs && <PageConflict theirs={theirs} language={language} pending={pending} onTake={() => take(theirs)} onKeep={() => save(theirs.version)} />}
      <div className="sticky top-0 z-10 border-b border-line bg-surface/95 px-2 py-1 backdrop-blur-sm sm:px-4">
        <PageToolbar body={body} onLink={() => setLinking(true)} />
      </div>
      <div className="paper" data-paper dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
        <GrowingText
          id={id}
          label={t('pages.pageTitle')}
          className="headline"
          placeholder={t('pages.titlePlaceholder')}
          value={title}
          maxLength={120}
          onChange={(value) => {
            setTitle(value)
            setChanged(true)
          }}
        />
        <EditorContent editor={body} className="body" />
      </div>
      <PageRemoval title={title} open={removing} onOpenChange={setRemoving} remove={() => actions.remove(address)} onRemoved={leave} />
      <LinkPanel body={body} open={linking} onOpenChange={setLinking} />
    </>
  )
}
