import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { diskError } from '../library/disk-error'
import type { Command } from './command'
import { UsageError } from './io'
import { commonOptions, readArguments } from './options'
import { withLibrary } from './with-library'

const options = { ...commonOptions, out: { type: 'string' } } as const

export const exportCommand: Command = {
  name: 'export',
  usage: 'export BRIEFING [BRIEFING] [--out FILE]',
  summary: 'print the notes and links of a briefing or of a pair as Markdown',
  options,
  run(args, io) {
    const { values, positionals } = readArguments(args, options)
    if (positionals.length === 0) throw new UsageError('BRIEFING is missing')
    if (positionals.length > 2) throw new UsageError('at most two BRIEFINGs can be exported')
    return withLibrary(values.library, io, 'read', async ({ host }) => {
      const { text } = await host.exportNotes(positionals)
      if (values.out === undefined) {
        io.out(text)
        return 0
      }
      const path = resolve(io.workingFolder, values.out)
      await writeFile(path, text).catch((error: unknown) => {
        throw diskError(`${basename(path)} could not be written`, error)
      })
      return 0
    })
  },
}
