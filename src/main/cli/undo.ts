import { DiptychError } from '@shared/errors'
import type { Command } from './command'
import { UsageError } from './io'
import { commonOptions, readArguments } from './options'
import { withLibrary } from './with-library'

export const undoCommand = turnCommand(
  'undo',
  'take back the last change, link, import, removal or replacing, and print what it was',
)

export const redoCommand = turnCommand('redo', 'make again what was undone last')

function turnCommand(name: 'undo' | 'redo', summary: string): Command {
  return {
    name,
    usage: name,
    summary,
    options: commonOptions,
    run(args, io) {
      const { values, positionals } = readArguments(args, commonOptions)
      if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`)
      return withLibrary(values.library, io, 'write', async ({ host }) => {
        const done = await host[name]()
        if (!done) throw new DiptychError('not-found', `There is nothing to ${name}.`)
        io.out(`${done.name}\t${done.briefings.join(' ')}\n`)
        return 0
      })
    },
  }
}
