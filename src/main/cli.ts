#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './cli/run'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}

// Who reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  workingFolder: process.cwd(),
  shippedData: join(root, 'data'),
  version,
})
