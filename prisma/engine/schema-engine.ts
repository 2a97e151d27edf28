import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { migrationAdapter } from '#prisma/engine/migration-adapter.ts'

/** Prisma's schema engine (WebAssembly, so nothing is downloaded) on a database, for as long as `work` takes. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  load()
  const adapter = migrationAdapter(url)
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapter.close()
  }
}

let loaded = false

// Node's own import of .wasm is experimental and says so at each start.
function load(): void {
  if (loaded) return
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } })
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const compiled = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  loaded = true
}
