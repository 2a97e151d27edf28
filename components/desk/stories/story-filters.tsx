'use client'
import { Search, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Input } from '#components/ui/input.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { StateDot } from '#components/ui/state-dot.tsx'
import { Kbd } from '#components/ui/tooltip.tsx'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'
import { FilterChip } from './filter-chip.tsx'
import { addressOf, isFiltered, LIST_STATES, type ListAddress } from './list-address.ts'

type StoryFiltersProps = {
  address: ListAddress
  sections: SectionRow[]
  people: { id: string; name: string }[]
}
const PAUSE = 250

/** The list's filters; each one is a part of the address, so that a view can be kept and sent. */
export function StoryFilters({ address, sections, people }: StoryFiltersProps) {
  const t = useTranslations('stories.filters')
  const desk = useTranslations('desk')
  const arabic = useLocale() === 'ar'
  const router = useRouter()
  const [pending, start] = useTransition()
  const change = (part: Partial<ListAddress>) => start(() => router.push(addressOf(address, part)))
  return (
    <search aria-label={t('label')} className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2.5 md:px-6">
      <SearchBox address={address} pending={pending} />
      <div className="-mx-4 flex items-center gap-2 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] md:mx-0 md:flex-wrap md:overflow-visible md:px-0">
        <Toggle pressed={address.mine} onPress={() => change({ mine: !address.mine })}>
          {t('mine')}
        </Toggle>
        <FilterChip
          label={t('state')}
          anyLabel={t('anyState')}
          value={address.state}
          options={LIST_STATES.map((state) => ({ value: state, label: desk(`states.${state}`), mark: <StateDot state={state} className="ring-offset-raised" /> }))}
          onChange={(state) => change({ state })}
        />
        <FilterChip
          label={t('section')}
          anyLabel={t('anySection')}
          value={address.section}
          options={sections.map((section) => ({ value: section.id, label: arabic ? section.nameAr : section.nameEn }))}
          onChange={(section) => change({ section })}
        />
        <FilterChip
          label={t('language')}
          anyLabel={t('anyLanguage')}
          value={address.language}
          options={(['ar', 'en'] as const).map((language) => ({ value: language, label: desk(`languageNames.${language}`) }))}
          onChange={(language) => change({ language })}
        />
        <FilterChip
          label={t('person')}
          anyLabel={t('anyone')}
          value={address.person}
          options={people.map((person) => ({ value: person.id, label: person.name }))}
          onChange={(person) => change({ person })}
          searchable
        />
        {isFiltered(address) && (
          <Button variant="ghost" size="sm" onClick={() => start(() => router.push('/desk/stories'))}>
            <X aria-hidden />
            {t('clear')}
          </Button>
        )}
      </div>
    </search>
  )
}

function SearchBox({ address, pending }: { address: ListAddress; pending: boolean }) {
  const t = useTranslations('stories')
  const router = useRouter()
  const [text, setText] = useState(address.text)
  const [asked, setAsked] = useState(address.text)
  const [seen, setSeen] = useState(address.text)
  if (seen !== address.text) {
    setSeen(address.text)
    // Changed from elsewhere (cleared, back), not by what is typed here.
    if (asked !== address.text) setText(address.text)
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = (next: string) => {
    clearTimeout(timer.current)
    setAsked(next.trim())
    if (next.trim() !== address.text) router.replace(addressOf(address, { text: next }))
  }
  return (
    <form
      className="relative w-full md:w-72"
      onSubmit={(event) => {
        event.preventDefault()
        ask(text)
      }}
    >
      {pending ? (
        <Spinner className="absolute inset-y-0 start-3 my-auto text-muted" />
      ) : (
        <Search aria-hidden className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-faint" />
      )}
      <Input
        type="search"
        name="text"
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value
          setText(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => ask(next), PAUSE)
        }}
        data-list-search
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('search')}
        className="peer ps-9 pe-9 [&::-webkit-search-cancel-button]:appearance-none"
      />
      <span className="pointer-events-none absolute inset-y-0 end-2 my-auto flex h-5 items-center text-faint peer-focus:hidden pointer-coarse:hidden">
        {text === '' && <Kbd>/</Kbd>}
      </span>
    </form>
  )
}

function Toggle({ pressed, onPress, children }: { pressed: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={cn(
        'h-8 shrink-0 rounded-full border border-line-strong px-3 text-sm text-muted hover:bg-hover pointer-coarse:h-10',
        pressed && 'border-accent/40 bg-accent-soft font-medium text-accent-ink hover:bg-accent-soft',
      )}
    >
      {children}
    </button>
  )
}
