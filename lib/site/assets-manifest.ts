import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const manifest = z.object({
  /** Addresses under /assets/, each with its content's hash: unchanging for ever. */
  stylesheet: z.string(),
  /** The one module of all pages: components/site/modules. */
  script: z.string(),
  icon: z.string(),
  /** Which links browsers may fetch before they are followed. */
  speculation: z.string(),
  fonts: z.record(z.string(), z.string()),
})
export type AssetsManifest = z.infer<typeof manifest>

/**
 * The addresses of the newspaper's stylesheet, module, fonts and icon, as `scripts/build-site-assets.ts` wrote them. Read
 * once; in development read again when they were rebuilt. @throws when they were never built
 */
export function assetsManifest(): AssetsManifest {
  if (cached && (process.env.NODE_ENV === 'production' || modified() === cached.modified)) return cached.manifest
  cached = { modified: modified(), manifest: manifest.parse(JSON.parse(readFileSync(file(), 'utf8'))) }
  return cached.manifest
}

let cached: { modified: number; manifest: AssetsManifest } | undefined

// Not resolved at build time: the bundler would look for it and copy the folder beside the page.
const file = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'assets', 'manifest.json')
const modified = () => statSync(file()).mtimeMs
