import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, tool } from './project.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'

const inputs = [
  'src',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const stampFile = at('out', '.inputs')

/**
 * One hash over the names and contents of files and folders, whatever the clock says of them.
 * @param {string} folder
 * @param {readonly string[]} names
 */
export function hashInputs(folder, names) {
  const hash = createHash('sha256')
  for (const name of names.flatMap((each) => filesOf(folder, each)).toSorted()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Builds when anything changed that the build is made from; says how it went. */
export async function ensureBuilt() {
  const stamp = hashInputs(at(), inputs)
  if (readStamp() === stamp) return { code: 0, output: '' }
  const outcome = await step('Building', () => runNode(tool('electron-vite'), ['build']))
  if (outcome.code === 0) {
    mkdirSync(at('out'), { recursive: true })
    writeFileSync(stampFile, stamp)
  }
  return outcome
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return null
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function filesOf(folder, name) {
  try {
    const entries = readdirSync(join(folder, name), { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
  } catch {
    return existsSync(join(folder, name)) ? [name] : []
  }
}
