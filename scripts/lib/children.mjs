import { spawn } from 'node:child_process'

/**
 * @typedef {object} Ended
 * @property {number | null} code exit status; null when a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {boolean} asked whether it was us who ended it
 */

/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Starts a program whose life is tied to ours: it ends when we are told to.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'detached'>} options
 */
export function startChild(command, args, options) {
  const child = spawn(command, args, options)
  let asked = false
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    asked = true
    // A terminal sends Ctrl+C to the child as well, and Electron takes a second one for impatience.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of endings) process.on(signal, pass)
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => {
    /** @param {Omit<Ended, 'asked'>} how */
    const finish = (how) => {
      for (const signal of endings) process.off(signal, pass)
      resolve({ ...how, asked })
    }
    child.on('error', () => child.pid === undefined && finish({ code: 127, signal: null }))
    child.on('exit', (code, signal) => finish({ code, signal }))
  })
  return { child, ended }
}
