import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {...string} parts */
export const at = (...parts) => join(root, ...parts)

/**
 * What a JSON file holds, or null when it cannot be read.
 * @param {string} file
 * @returns {any}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * The script behind a command of an installed package; run with Node it needs no shell and no npx.
 * @param {string} name
 * @param {string} [from] the package, when it is not called like its command
 */
export function tool(name, from = name) {
  const { bin } = readJson(at('node_modules', from, 'package.json')) ?? {}
  const script = typeof bin === 'string' ? bin : bin?.[name]
  if (script === undefined) throw new Error(`${name} is not installed: run npm ci first.`)
  return at('node_modules', from, script)
}
