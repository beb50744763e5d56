import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Installs the peers of bench/package.json on first use; the product itself never needs them. */
export function installPeers() {
  if (existsSync(`${folder}node_modules/compromise`)) return
  console.error('installing the peers of bench/package.json ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['--prefix', folder, 'ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
