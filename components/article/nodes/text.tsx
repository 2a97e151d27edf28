import type { ReactNode } from 'react'
import type { DocumentMark, MarkName } from '#lib/content/schema.ts'
import type { NodeProps } from '../render-context.ts'

/** Words in the marks they wear, the first mark outermost. */
export function Text({ node }: NodeProps<'text'>): ReactNode {
  return (node.marks ?? []).reduceRight<ReactNode>(wear, node.text)
}

const MARKS = {
  strong: (_: unknown, inner: ReactNode) => <strong>{inner}</strong>,
  em: (_: unknown, inner: ReactNode) => <em>{inner}</em>,
  link: ({ href }: { href: string }, inner: ReactNode) => (
    <a href={href} rel={isElsewhere(href) ? 'noopener' : undefined}>
      {inner}
    </a>
  ),
  lang: ({ lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }, inner: ReactNode) => (
    <bdi lang={lang} dir={dir}>
      {inner}
    </bdi>
  ),
  sub: (_: unknown, inner: ReactNode) => <sub>{inner}</sub>,
  sup: (_: unknown, inner: ReactNode) => <sup>{inner}</sup>,
} satisfies Record<MarkName, unknown>

function wear(inner: ReactNode, mark: DocumentMark): ReactNode {
  if (mark.type === 'link') return MARKS.link(mark.attrs, inner)
  if (mark.type === 'lang') return MARKS.lang(mark.attrs, inner)
  return MARKS[mark.type](mark.attrs, inner)
}

const isElsewhere = (href: string) => /^https?:/i.test(href)
