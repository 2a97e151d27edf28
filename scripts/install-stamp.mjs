import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ platform: string, arch: string }} Machine */

/**
 * What an installation was made from: the lock, the manifest, the kind of machine.
 * @param {string} root
 * @param {Machine} machine
 */
export function installStamp(root, machine = process) {
  const hash = createHash('sha256')
  for (const name of ['package-lock.json', 'package.json']) hash.update(readFileSync(path.join(root, name)))
  return `${machine.platform}-${machine.arch} ${hash.digest('hex')}\n`
}

/**
 * Whether node_modules was made from the present lock, to its end, on this kind of machine, and has its Node.
 * @param {string} root
 * @param {Machine} machine
 */
export function isFresh(root, machine = process) {
  const stamp = path.join(root, 'node_modules', '.manshet-install')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== installStamp(root, machine)) return false
  return machine.platform !== 'linux' || existsSync(path.join(root, 'node_modules', '.bin', 'node'))
}
