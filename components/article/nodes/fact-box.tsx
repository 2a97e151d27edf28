import type { ReactNode } from 'react'
import { siteWords } from '#lib/site/words.ts'
import type { NodeProps } from '../render-context.ts'

export function FactBox({ node, context, children }: NodeProps<'factBox'>): ReactNode {
  const { variant } = node.attrs
  return (
    <section className={`fact-box fact-box-${variant}`} aria-label={siteWords(context.language)(`factBox.${variant}`)}>
      {children}
    </section>
  )
}
