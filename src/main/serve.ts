import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { defaultLibraryFolder, openProgram } from './compose'
import { createDispatcher } from './dispatch'
import { failureLines } from './web/failure'
import { readServeOptions, serveUsage, type ServeOptions } from './web/options'
import { startWebServer } from './web/server'
import { webShell } from './web/shell'

// From out/main, where the build puts this file.
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const complain = (text: string) => process.stderr.write(`${text}\n`)
const reportDefect = (defect: unknown) => complain(inspect(defect))

async function serve({ library, port, readOnly }: ServeOptions): Promise<void> {
  const manifest = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { version: string }
  const program = await openProgram({
    folder: library ?? defaultLibraryFolder(process.env),
    shippedData: at('../../data'),
    program: 'Diptych in the browser',
    shell: webShell,
    readOnly,
    version: manifest.version,
    reportDefect,
  })
  const server = await startWebServer({
    root: at('../renderer'),
    dispatch: createDispatcher(program.host, reportDefect),
    events: program.events,
    port,
    once: process.env['DIPTYCH_ONCE_KEY'],
  }).catch(async (error: unknown) => {
    await program.close()
    throw error
  })
  let closing = false
  const close = () => {
    // Ctrl+C can arrive twice: from the terminal itself and from the launcher.
    if (closing) return
    closing = true
    void server
      .close()
      .then(() => program.close())
      .then(() => process.exit(0), fail)
  }
  process.on('SIGINT', close).on('SIGTERM', close).on('SIGHUP', close)
  process.stdout.write(`Diptych is open at ${server.origin}/#${server.key}\n`)
}

function fail(error: unknown): void {
  failureLines(error).forEach(complain)
  process.exit(1)
}

const options = readServeOptions(process.argv.slice(2))
if (options === null) {
  complain(serveUsage)
  process.exit(2)
}
serve(options).catch(fail)
