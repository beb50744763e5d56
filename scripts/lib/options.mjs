import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const startUsage =
  'Usage: npm start -- [--host=desktop|web] [--library DIR] [--no-open] [--help]'

export const startHelp = `${startUsage}

  --host=desktop   open the desktop app, or say why that is not possible
  --host=web       open Diptych in a browser window
  --library DIR    keep briefings and notes in this folder
  --no-open        open no window; print the address instead (browser host)
  --help           show this text

Without --host the desktop app is opened where that is possible, else a browser window.`

/**
 * @typedef {object} StartOptions
 * @property {'desktop' | 'web' | null} host null to choose by what is possible
 * @property {string | null} library an absolute path
 * @property {boolean} open
 * @property {boolean} help
 */

/**
 * Null when the command line does not make sense.
 * @param {readonly string[]} args
 * @param {string} folder what relative paths are relative to
 * @returns {StartOptions | null}
 */
export function readStartOptions(args, folder) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        library: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const { host = null, library, help } = values
    const open = !values['no-open']
    if (host !== null && host !== 'desktop' && host !== 'web') return null
    if (library === '' || (host === 'desktop' && !open)) return null
    return { host, library: library === undefined ? null : resolve(folder, library), open, help }
  } catch {
    return null
  }
}
