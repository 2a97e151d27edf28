import type { ReactNode } from 'react'
import { searchPath } from '#lib/content/paths.ts'
import type { ReaderAuthorName } from '#lib/reader/search-stories.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import type { SearchErrors, SearchForm as Typed } from '#lib/site/search-request.ts'
import { searchWordsOf } from '#lib/site/search-words.ts'

type SearchFormProps = {
  edition: ReaderEdition
  form: Typed
  errors: SearchErrors
  /** Who may be chosen. */
  authors: ReaderAuthorName[]
}

/** The question and what narrows it; whole without JavaScript, which adds suggestions to the field. */
export function SearchForm({ edition, form, errors, authors }: SearchFormProps): ReactNode {
  const { language, sections } = edition
  const t = searchWordsOf(language)
  const path = searchPath(language)
  const isNarrowed = [form.section, form.author, form.from, form.to].some(Boolean)
  return (
    <form className="search-form" action={path} role="search">
      <div className="search-field" data-suggestions={`${path}/suggestions`} data-label={t('suggestions')} data-kinds={kindsOf(language)}>
        <label className="unseen" htmlFor="q">
          {t('label')}
        </label>
        <input id="q" name="q" type="search" defaultValue={form.q} placeholder={t('placeholder')} maxLength={150} autoComplete="off" enterKeyHint="search" />
        <button>{t('submit')}</button>
      </div>
      <fieldset className="search-filters">
        <legend className="unseen">{t('filters')}</legend>
        <Choice name="section" label={t('section')} all={t('allSections')} chosen={form.section} options={sections} />
        <Choice name="author" label={t('author')} all={t('allAuthors')} chosen={form.author} options={authors} />
        <Day name="from" label={t('from')} typed={form.from} error={errors.from && t(errors.from)} />
        <Day name="to" label={t('to')} typed={form.to} error={errors.to && t(errors.to)} />
        {isNarrowed && (
          <a className="search-clear" href={form.q ? `${path}?q=${encodeURIComponent(form.q)}` : path}>
            {t('clear')}
          </a>
        )}
      </fieldset>
    </form>
  )
}

type ChoiceProps = { name: string; label: string; all: string; chosen: string; options: { slug: string; name: string }[] }

function Choice({ name, label, all, chosen, options }: ChoiceProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

type DayProps = { name: string; label: string; typed: string; error: string | undefined }

/** A field for dates shows nothing of what is no date, so what was typed wrongly stands in one for text. */
function Day({ name, label, typed, error }: DayProps): ReactNode {
  const wrong = error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${name}-error` }
  return (
    <label>
      <span>{label}</span>
      <input name={name} type={error ? 'text' : 'date'} defaultValue={typed} maxLength={10} dir="ltr" {...wrong} />
      {error && (
        <small id={`${name}-error`} role="alert">
          {error}
        </small>
      )}
    </label>
  )
}

/** What the module of suggestions calls each kind. */
function kindsOf(language: ReaderEdition['language']): string {
  const t = searchWordsOf(language)
  return JSON.stringify({ section: t('kindSection'), tag: t('kindTag'), author: t('kindAuthor'), story: t('kindStory') })
}
