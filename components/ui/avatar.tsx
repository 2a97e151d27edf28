import { cn } from './class-names.ts'

const sizes = { sm: 'size-6 text-[0.625rem]', md: 'size-8 text-xs', lg: 'size-10 text-sm' }

/** A person's initials on a colour of their own; always beside or instead of the name, which `title` gives. */
export function Avatar({ name, size = 'md', className }: { name: string; size?: keyof typeof sizes; className?: string }) {
  return (
    <span
      aria-hidden
      title={name}
      className={cn('inline-flex shrink-0 items-center justify-center rounded-full font-medium select-none', sizes[size], tints[hueOf(name)], className)}
    >
      {initialsOf(name)}
    </span>
  )
}

const tints = [
  'bg-tint-1 text-on-tint-1',
  'bg-tint-2 text-on-tint-2',
  'bg-tint-3 text-on-tint-3',
  'bg-tint-4 text-on-tint-4',
  'bg-tint-5 text-on-tint-5',
  'bg-tint-6 text-on-tint-6',
]

function hueOf(name: string): number {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum % tints.length
}

/** Arabic letters would join into another word, so a joiner-stop stands between them. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
  const letters = ends.map((word) => Array.from((word ?? '').replace(ARTICLE, ''))[0] ?? '')
  return letters.filter(Boolean).join('\u200c').toUpperCase()
}

/** Alef and lam before at least two more letters: a family name's article says nothing. */
const ARTICLE = /^\u0627\u0644(?=.{2})/u
