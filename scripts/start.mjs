import { ensureBuilt } from './lib/build.mjs'
import { provideElectron, runDesktop } from './lib/desktop.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { readStartOptions, startHelp, startUsage } from './lib/options.mjs'
import { hasDisplay } from './lib/surroundings.mjs'
import { runWeb } from './lib/web.mjs'

// npm moves to the project's folder; a path on the command line is meant from where it was typed.
const options = readStartOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
endWithNpm()
process.exitCode = await start()

async function start() {
  if (options === null) {
    console.error(startUsage)
    return 2
  }
  if (options.help) {
    console.log(startHelp)
    return 0
  }
  if (!(await ensureInstalled()) || (await ensureBuilt()).code !== 0) return 1
  if (options.host === 'web' || (options.host === null && !options.open)) return runWeb(options)
  return startDesktop(options)
}

/** @param {import('./lib/options.mjs').StartOptions} wanted */
async function startDesktop(wanted) {
  const electron = await provideElectron()
  const status = 'path' in electron ? await runDesktop(electron.path, wanted.library) : null
  if (status !== null) return status
  const reason = 'path' in electron ? 'could not be started' : electron.missing
  const failure = `The desktop program (Electron) ${reason};`
  if (wanted.host === 'desktop') {
    console.error(`${failure} npm start -- --host=web opens Diptych in a browser window instead.`)
    return 1
  }
  console.log(
    hasDisplay()
      ? `${failure} opening Diptych in a browser window instead.`
      : `${failure} Diptych can be opened in a browser instead.`,
  )
  return runWeb(wanted)
}

/** npm passes a signal no further than to the shell it starts us in; whoever ends npm means us too. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM')
  setInterval(watch, 500).unref()
}
