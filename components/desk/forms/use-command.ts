'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { ActionFailure, ActionResult } from '#lib/platform/run-action.ts'

type Command = {
  /** Runs a server action; afterwards the page shows what is new. A failure stays in `failure`. */
  run: <T>(action: () => Promise<ActionResult<T>>, onDone?: (value: T) => void) => void
  pending: boolean
  failure: ActionFailure | null
  forget: () => void
}

export function useCommand(): Command {
  const t = useTranslations('desk.errors')
  const router = useRouter()
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const lost: ActionFailure = { ok: false, code: 'unavailable', message: t('network'), details: {} }
  const run: Command['run'] = (action, onDone) =>
    start(async () => {
      const result = await action().catch(() => lost)
      setFailure(result.ok ? null : result)
      if (!result.ok) return
      onDone?.(result.value)
      router.refresh()
    })
  return { run, pending, failure, forget: () => setFailure(null) }
}

/** The server's verdict on each field, where it gave one: `{ email: 'taken' }`. */
export function fieldsOf(failure: ActionFailure | null): Record<string, string> {
  const fields: unknown = failure?.details.fields
  if (typeof fields !== 'object' || fields === null) return {}
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
