import type { ReactNode } from 'react'

/** The one sheet of an entrance page. */
export function SheetBox({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className="w-full max-w-100 rounded-xl border border-line bg-raised px-6 py-6 shadow-popup sm:px-8 sm:py-7">
      <h1 className="text-xl font-semibold">{title}</h1>
      {lead !== undefined && <p className="mt-1 text-sm leading-relaxed text-muted">{lead}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
