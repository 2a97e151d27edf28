import type { ReactNode } from 'react'

/** The head of a desk page: its name, what it is for, its one action. */
export function PageHeader({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:min-h-14 md:px-6 md:py-2.5">
      <div className="min-w-0 flex-1">
        <h1 className="text-lg leading-snug font-semibold">{title}</h1>
        {lead !== undefined && <p className="text-sm text-muted">{lead}</p>}
      </div>
      {children}
    </header>
  )
}
