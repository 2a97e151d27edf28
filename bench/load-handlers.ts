import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { projectRoot } from '#scripts/project-root.ts'

type Params = Record<string, string>
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
export type Ask = (address: string, params?: Params) => Promise<Response>

/**
 * The route handler of a file below `app`, as Next would call it: the newspaper's own work without a router.
 * Bundled, because Node runs no TSX.
 */
export async function loadHandler(file: string): Promise<Ask> {
  // React measures itself otherwise.
  Object.assign(process.env, { NODE_ENV: 'production' })
  buildSiteAssets()
  const folder = path.join(projectRoot, '.cache/bench')
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, `${createHash('sha256').update(file).digest('hex').slice(0, 12)}.mjs`)
  await build({
    entryPoints: [path.join(projectRoot, 'app', file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    logLevel: 'error',
  })
  const { GET }: { GET: Handler } = await import(pathToFileURL(outfile).href)
  const { NextRequest } = await import('next/server.js')
  return (address, params = {}) => GET(new NextRequest(new URL(address, 'http://localhost')), { params: Promise.resolve(params) })
}
