'use client'
import { Search, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Input } from '#components/ui/input.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { Library } from './use-library.ts'

export function LibrarySearch({ library, className }: { library: Library; className?: string }) {
  const t = useTranslations('media')
  return (
    <search className={cn('relative block min-w-0', className)}>
      <span className="pointer-events-none absolute inset-y-0 start-0 flex w-9 items-center justify-center text-faint">
        {library.state === 'loading' ? <Spinner /> : <Search aria-hidden className="size-4" />}
      </span>
      <Input
        type="text"
        inputMode="search"
        dir="auto"
        aria-label={t('search')}
        placeholder={t('search')}
        value={library.query}
        onChange={(event) => library.search(event.target.value)}
        className="ps-9 pe-9"
      />
      {library.query && (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('clearSearch')}
          onClick={() => library.search('')}
          className="absolute end-0.5 top-0.5"
        >
          <X aria-hidden />
        </Button>
      )}
    </search>
  )
}
