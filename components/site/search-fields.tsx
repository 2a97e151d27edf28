import type { ReactNode } from 'react'
import { searchPath } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderSearch } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'

type SearchFieldsProps = { edition: ReaderEdition } & Pick<ReaderSearch, 'form' | 'wrong' | 'authors'>

/** A form that needs no script: what is typed goes into the address. */
export function SearchFields({ edition, form, wrong, authors }: SearchFieldsProps): ReactNode {
  const t = siteWords(edition.language)
  const isNarrowed = [form.section, form.author, form.from, form.to].some((value) => value !== '')
  return (
    <search>
      <form className="search-form" action={searchPath(edition.language)}>
        <p className="search-question">
          <label className="unseen" htmlFor="q">
            {t('searchPaper')}
          </label>
          <input id="q" name="q" type="search" defaultValue={form.q} placeholder={t('searchPaper')} maxLength={150} autoComplete="off" dir="auto" />
          <button type="submit">{t('searchSubmit')}</button>
        </p>
        <details open={isNarrowed}>
          <summary>{t('searchNarrow')}</summary>
          <div className="search-filters">
            <Choice name="section" label={t('searchSection')} all={t('searchAll')} value={form.section} options={edition.sections} />
            {authors.length > 0 && <Choice name="author" label={t('searchAuthor')} all={t('searchAll')} value={form.author} options={authors} />}
            <Day name="from" label={t('searchFrom')} value={form.from} problem={wrong.from ? t('searchWrongFrom') : null} />
            <Day name="to" label={t('searchTo')} value={form.to} problem={wrong.to ? t('searchWrongTo') : null} />
          </div>
        </details>
      </form>
    </search>
  )
}

type ChoiceProps = { name: string; label: string; all: string; value: string; options: { slug: string; name: string }[] }

function Choice({ name, label, all, value, options }: ChoiceProps): ReactNode {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}

type DayProps = { name: string; label: string; value: string; problem: string | null }

function Day({ name, label, value, problem }: DayProps): ReactNode {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      {/* A wrong day comes back as it was typed, which a field for days would swallow. */}
      <input
        id={name}
        name={name}
        type={problem ? 'text' : 'date'}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem && (
        <span className="search-problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
    </p>
  )
}
