import { z } from 'zod'
import { defineMark, type ParsedElement } from '../node-definition.ts'
import { isSafeHref } from '../safe-href.ts'

export const link = defineMark({
  name: 'link',
  attributes: z.strictObject({ href: z.string().max(2000).refine(isSafeHref) }),
  spec: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = (element as ParsedElement).getAttribute('href') ?? ''
          return isSafeHref(href) ? { href } : false
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs['href'] as string, rel: 'noopener' }, 0],
  },
})
