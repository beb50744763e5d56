import { parseArgs } from 'node:util'

export interface ServeOptions {
  /** Null for the default place. */
  readonly library: string | null
  /** 0 for any free port. */
  readonly port: number
  /** Beside a program that holds the library. */
  readonly readOnly: boolean
}

export const serveUsage = 'Usage: node out/main/serve.js [--library DIR] [--port N] [--read-only]'

/** Null when the command line does not make sense. */
export function readServeOptions(args: readonly string[]): ServeOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        library: { type: 'string' },
        port: { type: 'string', default: '0' },
        'read-only': { type: 'boolean', default: false },
      },
    })
    if (!/^\d{1,5}$/u.test(values.port) || Number(values.port) > 65_535) return null
    if (values.library === '') return null
    const { library = null, port, 'read-only': readOnly } = values
    return { library, port: Number(port), readOnly }
  } catch {
    return null
  }
}
