'use client'

import { useSyncExternalStore } from 'react'
import type { SaveEngine } from './save-engine.ts'
import type { SaveStatus } from './save-status.ts'

export function useSaveStatus(engine: SaveEngine): SaveStatus {
  return useSyncExternalStore(engine.subscribe, engine.status)
}
