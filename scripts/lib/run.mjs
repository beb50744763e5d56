import { spawn } from 'node:child_process'
import { root } from './project.mjs'

/**
 * @typedef {object} Outcome
 * @property {number} code exit status; 127 when the program is not there, 1 when it was stopped
 * @property {string} output what it wrote to both its streams
 */

/** The output is kept and shown later, so a program cannot tell by itself whether colours are wanted. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number, signal?: AbortSignal }} [options] timeout in milliseconds
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = process.env, cwd = root, ...limits } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...colours, ...env },
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...limits,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.on('error', (error) => (output += `${error.message}\n`))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
    child.on('error', () => child.pid === undefined && resolve({ code: 127, output }))
  })
}

/**
 * Runs a script with this very Node.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)
