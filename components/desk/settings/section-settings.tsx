'use client'
import { ArrowDown, ArrowUp, Ellipsis, LayoutList, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useOptimistic, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Notice } from '#components/ui/notice.tsx'
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
  const nameOf = (section: SectionInUse) => (arabic ? section.nameAr : section.nameEn)
  const move = (from: number, to: number) =>
    start(async () => {
      const next = shown.toSpliced(from, 1)
      const moved = shown[from]
      if (!moved) return
      next.splice(to, 0, moved)
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
        {shown.map((section, i) => (
          <li key={section.id} className="flex min-h-12 items-center gap-3 border-b border-line px-3 py-1.5 last:border-b-0">
            <span className="w-5 text-center text-xs text-faint tabular-nums">{i + 1}</span>
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
            <Button variant="ghost" size="icon-sm" aria-label={t('moveUp', { name: nameOf(section) })} disabled={i === 0} onClick={() => move(i, i - 1)}>
              <ArrowUp aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('moveDown', { name: nameOf(section) })}
              disabled={i === shown.length - 1}
              onClick={() => move(i, i + 1)}
            >
              <ArrowDown aria-hidden />
            </Button>
            <SectionMenu section={section} name={nameOf(section)} onEdit={() => setEditing(section)} onDelete={() => setDeleting(section)} />
          </li>
        ))}
      </ol>
      {editing !== null && <SectionDialog section={editing === 'new' ? null : editing} actions={actions} onClose={() => setEditing(null)} />}
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

type SectionMenuProps = { section: SectionInUse; name: string; onEdit: () => void; onDelete: () => void }

function SectionMenu({ section, name, onEdit, onDelete }: SectionMenuProps) {
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
      <MenuItem tone="danger" disabled={section.stories > 0} onClick={onDelete}>
        {t('settings.sections.delete')}
      </MenuItem>
    </Menu>
  )
}
