'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from './class-names.ts'
import type { ComboboxOption } from './combobox-options.ts'
import { itemClass, popupClass } from './popup.ts'
import { Spinner } from './spinner.tsx'

/** The list under a combobox; says so where nothing matches or more is on its way. */
export function ComboboxList({ loading = false }: { loading?: boolean }) {
  const t = useTranslations('desk')
  return (
    <Base.Portal>
      <Base.Positioner className="z-60 outline-none" sideOffset={4}>
        <Base.Popup className={cn(popupClass, 'max-h-[min(var(--available-height),20rem)] w-(--anchor-width) min-w-48 overflow-y-auto')}>
          <Base.Status className="empty:hidden">
            {loading && (
              <span className="flex items-center gap-2 px-3 py-2 text-sm text-muted">
                <Spinner /> {t('palette.searching')}
              </span>
            )}
          </Base.Status>
          <Base.Empty className="empty:hidden">
            {!loading && <span className="block px-3 py-2.5 text-sm text-muted">{t('form.noMatches')}</span>}
          </Base.Empty>
          <Base.List className="p-1 data-empty:p-0">
            {(option: ComboboxOption) => (
              <Base.Item key={option.value} value={option} className={itemClass}>
                {option.free ? (
                  <>
                    <Plus aria-hidden />
                    <span className="truncate">{t('form.addFree', { value: option.label })}</span>
                  </>
                ) : (
                  <>
                    <span className="min-w-0 flex-1 truncate">
                      <bdi>{option.label}</bdi>
                    </span>
                    {option.hint !== undefined && <bdi className="truncate text-xs text-muted">{option.hint}</bdi>}
                    <Base.ItemIndicator>
                      <Check aria-hidden />
                    </Base.ItemIndicator>
                  </>
                )}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
