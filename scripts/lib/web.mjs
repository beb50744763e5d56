import { randomBytes } from 'node:crypto'
import { openWindow } from './browser-window.mjs'
import { startChild } from './children.mjs'
import { at } from './project.mjs'
import { hasDisplay } from './surroundings.mjs'

/**
 * Runs the browser host to its end and returns its exit status.
 * @param {{ library: string | null, open: boolean }} options
 */
export async function runWeb({ library, open }) {
  // The command line of a browser can be read by every user of the machine, so the window is given a
  // key that works once; the printed address holds the one that lasts.
  const once = randomBytes(32).toString('base64url')
  const args = [at('out', 'main', 'serve.js'), ...(library === null ? [] : ['--library', library])]
  const { child, ended } = startChild(process.execPath, args, {
    env: { ...process.env, DIPTYCH_ONCE_KEY: once },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    const origin = /http:\/\/[\d.:]+/u.exec(text)?.[0]
    if (origin === undefined) return
    process.stdout.write('Press Ctrl+C to end it.\n')
    if (open && hasDisplay()) void openWindow(`${origin}/#once=${once}`)
  })
  const { code, asked } = await ended
  return code ?? (asked ? 0 : 1)
}
