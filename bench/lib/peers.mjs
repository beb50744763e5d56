import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Installs the peers of bench/package.json on first use; the product itself never needs them. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  if (Object.keys(dependencies).every((name) => existsSync(`${folder}node_modules/${name}`))) return
  console.error('installing the peers of bench/package.json ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['--prefix', folder, 'ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
