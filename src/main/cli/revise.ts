import { basename } from 'node:path'
import type { Outcomes } from '@shared/replacement'
import type { Command } from './command'
import { readInput } from './input'
import { UsageError } from './io'
import { commonOptions, readArguments } from './options'
import { withLibrary } from './with-library'

export const libraryReviseCommand: Command = {
  name: 'library revise',
  usage: 'library revise BRIEFING FILE',
  summary: 'replace the text of a briefing by that of a file and carry its notes along',
  details: `Prints the number of the new revision and what became of the notes, corrections and ties:
exact, moved, changed, or lost; "notes open" lists the last two. The text before stays readable,
and "undo" takes the replacing back.`,
  options: commonOptions,
  run(args, io) {
    const { values, positionals } = readArguments(args, commonOptions)
    const [briefing, file, ...rest] = positionals
    if (briefing === undefined) throw new UsageError('BRIEFING is missing')
    if (file === undefined) throw new UsageError('FILE is missing')
    if (rest.length > 0) throw new UsageError(`one FILE only, please: ${rest.join(' ')}`)
    return withLibrary(values.library, io, 'write', async ({ host }) => {
      const bytes = await readInput(file, io)
      const document = { name: basename(file), base64: bytes.toString('base64') }
      const replaced = await host.replaceText(briefing, document)
      const { id, revision } = replaced.briefing
      io.out(`${id}\trevision ${revision}\n`)
      for (const kind of ['notes', 'corrections', 'ties'] as const) {
        io.out(`${kind}\t${inWords(replaced[kind])}\n`)
      }
      return 0
    })
  },
}

function inWords({ exact, moved, changed, orphan }: Outcomes): string {
  return `${exact} exact, ${moved} moved, ${changed} changed, ${orphan} lost`
}
