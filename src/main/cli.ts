#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './cli/run'
import { guardStreams } from './cli/streams'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}

let outputFailed = false
guardStreams(process.stdout, process.stderr, {
  fail() {
    outputFailed = true
    process.exitCode ||= 1
  },
  stop: () => process.exit(),
})

const status = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
  env: process.env,
  workingFolder: process.cwd(),
  shippedData: join(root, 'data'),
  version,
})
process.exitCode = status === 0 && outputFailed ? 1 : status
