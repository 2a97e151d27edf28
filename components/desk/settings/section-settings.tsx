'use client'
import { ArrowDown, ArrowUp, Ellipsis, LayoutList, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useOptimistic, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { inTree } from '#lib/taxonomy/section-tree.ts'
import { SectionDialog } from './section-dialog.tsx'
import type { SectionActions, SectionInUse } from './section-types.ts'

type SectionSettingsProps = { sections: SectionInUse[]; actions: SectionActions }

/** The sections in the order of the masthead; moved by buttons, so that a keyboard and a phone can do it too. */
export function SectionSettings({ sections, actions }: SectionSettingsProps) {
  const t = useTranslations('settings.sections')
  const arabic = useLocale() === 'ar'
  const [shown, reorder] = useOptimistic(sections)
  const [, start] = useTransition()
  const [editing, setEditing] = useState<SectionInUse | 'new' | null>(null)
  const [deleting, setDeleting] = useState<SectionInUse | null>(null)
  const { run, pending, failure, forget } = useCommand()
  const tops = shown.filter(({ parentId }) => parentId === null)
  const nameOf = (section: SectionInUse) => (arabic ? section.nameAr : section.nameEn)
  const move = (section: SectionInUse, way: -1 | 1) =>
    start(async () => {
      const next = moved(shown, section, way)
      reorder(next)
      const result = await actions.reorder({ sectionIds: next.map(({ id }) => id) })
      if (!result.ok) toast.error(result.message)
    })
  return (
    <div className="max-w-3xl px-4 pt-5 pb-8 md:px-6">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 text-sm text-muted">{t('lead')}</p>
        <Button onClick={() => setEditing('new')}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </div>
      {shown.length === 0 && <EmptyState icon={<LayoutList />} title={t('empty')} />}
      <ol className="overflow-hidden rounded-lg border border-line empty:hidden">
        {shown.map((section) => (
          <li
            key={section.id}
            className={cn('flex min-h-12 items-center gap-3 border-b border-line px-3 py-1.5 last:border-b-0', section.parentId !== null && 'ps-16')}
          >
            {section.parentId === null && <span className="w-5 text-center text-xs text-faint tabular-nums">{tops.indexOf(section) + 1}</span>}
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm font-medium">
                <bdi>{section.nameAr}</bdi>
                <span className="ms-2 font-normal text-muted">
                  <bdi>{section.nameEn}</bdi>
                </span>
              </span>
              <span className="block truncate text-xs text-muted">
                <bdi>/{section.slug}</bdi> · {t('inUse', { count: section.stories })}
              </span>
            </span>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('moveUp', { name: nameOf(section) })}
              disabled={!neighbour(shown, section, -1)}
              onClick={() => move(section, -1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('moveDown', { name: nameOf(section) })}
              disabled={!neighbour(shown, section, 1)}
              onClick={() => move(section, 1)}
            >
              <ArrowDown aria-hidden />
            </Button>
            <SectionMenu isKept={section.stories > 0 || shown.some(({ parentId }) => parentId === section.id)} name={nameOf(section)} onEdit={() => setEditing(section)} onDelete={() => setDeleting(section)} />
          </li>
        ))}
      </ol>
      {editing !== null && <SectionDialog section={editing === 'new' ? null : editing} sections={shown} actions={actions} onClose={() => setEditing(null)} />}
      <AlertDialog
        open={deleting !== null}
        onOpenChange={() => {
          setDeleting(null)
          forget()
        }}
        title={t('deleteTitle', { name: deleting ? nameOf(deleting) : '' })}
        description={t('deleteText')}
        confirm={t('delete')}
        pending={pending}
        onConfirm={() => {
          if (!deleting) return
          run(
            () => actions.remove({ sectionId: deleting.id }),
            () => {
              setDeleting(null)
              toast.success(t('deleted'))
            },
          )
        }}
      >
        {failure && <Notice title={failure.message} />}
      </AlertDialog>
    </div>
  )
}

/** The section beside it among those of the same parent. */
function neighbour(sections: SectionInUse[], section: SectionInUse, way: -1 | 1): SectionInUse | undefined {
  const siblings = sections.filter(({ parentId }) => parentId === section.parentId)
  return siblings[siblings.indexOf(section) + way]
}

/** It changes places with its neighbour; what is below either goes with it. */
function moved(sections: SectionInUse[], section: SectionInUse, way: -1 | 1): SectionInUse[] {
  const other = neighbour(sections, section, way)
  if (!other) return sections
  const swapped = sections.map((each) => (each === section ? other : each === other ? section : each))
  return inTree(swapped)
}

type SectionMenuProps = { isKept: boolean; name: string; onEdit: () => void; onDelete: () => void }

function SectionMenu({ isKept, name, onEdit, onDelete }: SectionMenuProps) {
  const t = useTranslations()
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={`${t('desk.actions.options')}: ${name}`}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem onClick={onEdit}>{t('settings.sections.rename')}</MenuItem>
      <MenuItem tone="danger" disabled={isKept} onClick={onDelete}>
        {t('settings.sections.delete')}
      </MenuItem>
    </Menu>
  )
}
