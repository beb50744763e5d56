import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface RunningWeb {
  /** With the key in its fragment. */
  readonly address: string
  /** Ends the program as Ctrl+C does, and rejects if it does not end well. */
  stop(): Promise<void>
}

/** Starts the built browser host on a library and waits for its address. */
export async function launchWeb(
  library: string,
  ...options: readonly string[]
): Promise<RunningWeb> {
  const child = spawn(process.execPath, ['out/main/serve.js', '--library', library, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [
    unknown,
  ]
  const address = /http:\/\/\S+$/u.exec(String(line))?.[0]
  if (address === undefined) throw new Error(`The browser host did not start: ${complaints}`)
  return {
    address,
    async stop() {
      child.kill('SIGINT')
      const [code] = (await ended) as [number | null]
      if (code !== 0 || complaints !== '') {
        throw new Error(`The browser host ended with ${code}: ${complaints}`)
      }
    },
  }
}
