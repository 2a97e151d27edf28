'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { Command } from 'cmdk'
import { FilePlus2, Languages, LogOut, Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { backdropClass } from '#components/ui/dialog.tsx'
import { itemClass } from '#components/ui/popup.ts'
import { Spinner } from '#components/ui/spinner.tsx'
import { StateDot } from '#components/ui/state-dot.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'
import type { FrameProps } from './frame-types.ts'
import { NavigationIcon } from './navigation-icon.tsx'
import { switchLanguage } from './switch-language.ts'
import { useNewStory } from './use-new-story.ts'
import { useStorySearch } from './use-story-search.ts'

type PaletteProps = FrameProps & { open: boolean; onOpenChange: (open: boolean) => void }

const group =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted'
// cmdk writes data-disabled="false" on what is not.
const item = cn(itemClass, 'min-h-10 data-disabled:pointer-events-auto data-disabled:opacity-100 data-[selected=true]:bg-hover')

/** Ctrl-K: every page, the stories, the commands. */
export function CommandPalette({ open, onOpenChange, ...props }: PaletteProps) {
  const t = useTranslations('desk.palette')
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className="fixed inset-x-4 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl border border-line bg-raised text-ink shadow-popup outline-none transition-[scale,opacity] duration-100 data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0">
          <Base.Title className="sr-only">{t('title')}</Base.Title>
          <PaletteBody {...props} onDone={() => onOpenChange(false)} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function PaletteBody({ person, entries, actions, onDone }: FrameProps & { onDone: () => void }) {
  const t = useTranslations('desk')
  const locale = useLocale()
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { begin } = useNewStory(actions.createStory)
  const search = useStorySearch(query, person.mayUseStories)
  const key = normaliseText(query)
  const shown = (words: string) => key === '' || normaliseText(words).includes(key)
  const run = (work: () => void) => () => {
    onDone()
    work()
  }
  const pages = entries.filter((entry) => shown(t(`navigation.${entry.key}`)))
  const commands = [
    ...(person.mayWrite
      ? [
          { name: t('palette.newArabic'), Icon: FilePlus2, work: () => begin('ar') },
          { name: t('palette.newEnglish'), Icon: FilePlus2, work: () => begin('en') },
        ]
      : []),
    { name: t('palette.otherLanguage'), Icon: Languages, work: () => void switchLanguage(actions, locale === 'ar' ? 'en' : 'ar') },
    { name: t('identity.signOut'), Icon: LogOut, work: () => void actions.signOut() },
  ].filter((command) => shown(command.name))
  return (
    <Command shouldFilter={false} label={t('palette.title')} loop>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        {search.status === 'searching' ? <Spinner className="text-muted" /> : <Search aria-hidden className="size-4 text-muted" />}
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t('palette.placeholder')}
          className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-faint"
        />
      </div>
      <Command.List className="max-h-[min(60vh,26rem)] overflow-y-auto p-1.5">
        <Command.Empty className="px-3 py-8 text-center text-sm text-muted">
          {search.status === 'searching' ? t('palette.searching') : search.status === 'failed' ? t('palette.failed') : t('palette.empty')}
        </Command.Empty>
        {/* First what is here at once: stories that arrive later must not slip under the finger that presses Enter. */}
        {pages.length > 0 && (
          <Command.Group heading={t('palette.pages')} className={group}>
            {pages.map((entry) => (
              <Command.Item key={entry.key} value={entry.href} onSelect={run(() => router.push(entry.href))} className={item}>
                <NavigationIcon name={entry.key} />
                {t(`navigation.${entry.key}`)}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {commands.length > 0 && (
          <Command.Group heading={t('palette.actions')} className={group}>
            {commands.map(({ name, Icon, work }) => (
              <Command.Item key={name} value={name} onSelect={run(work)} className={item}>
                <Icon aria-hidden />
                {name}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {search.rows.length > 0 && (
          <Command.Group heading={t('palette.stories')} className={group}>
            {search.rows.map((row) => (
              <Command.Item key={row.id} value={`story-${row.id}`} onSelect={run(() => router.push(`/desk/stories/${row.id}`))} className={item}>
                <StateDot state={row.state} className="ring-offset-raised" />
                <span className={cn('min-w-0 flex-1 truncate', row.headline === '' && 'text-muted')}>
                  <bdi dir={row.headline === '' ? undefined : directionOf(row.language)}>{row.headline || t('untitled')}</bdi>
                </span>
                <span className="text-xs text-muted">{t(`states.${row.state}`)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
      <p className="border-t border-line px-4 py-2 text-xs text-muted">{t('palette.hint')}</p>
    </Command>
  )
}
