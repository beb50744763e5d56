import { inspect } from 'node:util'
import { DiptychError } from '@shared/errors'
import { alignCommand } from './align'
import { libraryBackupCommand, libraryBackupsCommand } from './backups'
import type { Command } from './command'

import { compareCommand } from './compare'
import { diffCommand } from './diff'
import { exportCommand } from './export'
import { commandHelp, programHelp } from './help'
import { UsageError, type CliIo } from './io'
import { readArguments } from './options'
import {
  libraryCheckCommand,
  libraryImportCommand,
  libraryListCommand,
  libraryRemovedCommand,
  libraryRestoreCommand,
} from './library'
import { linksAddCommand, linksDeleteCommand, linksListCommand, linksRestoreCommand } from './links'
import { metricsCommand } from './metrics'
import { notesAddCommand, notesDeleteCommand, notesListCommand, notesRestoreCommand } from './notes'
import { notesAttachCommand, notesKeepCommand, notesOpenCommand } from './places'
import { libraryReviseCommand } from './revise'
import { seriesCommand } from './series'
import { tagsListCommand, tagsMergeCommand, tagsRenameCommand } from './tags'
import { redoCommand, undoCommand } from './undo'

const commands: readonly Command[] = [
  metricsCommand,
  alignCommand,
  diffCommand,
  compareCommand,
  seriesCommand,
  libraryListCommand,
  libraryCheckCommand,
  libraryImportCommand,
  libraryReviseCommand,
  libraryRemovedCommand,
  libraryBackupCommand,
  libraryBackupsCommand,
  libraryRestoreCommand,
  notesAddCommand,
  notesListCommand,
  notesOpenCommand,
  notesAttachCommand,
  notesKeepCommand,
  notesDeleteCommand,
  notesRestoreCommand,
  tagsListCommand,
  tagsRenameCommand,
  tagsMergeCommand,
  linksAddCommand,
  linksListCommand,
  linksDeleteCommand,
  linksRestoreCommand,
  exportCommand,
  undoCommand,
  redoCommand,
]

/** Runs one command line and resolves with its exit status; never rejects. */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (io.env['DIPTYCH_DEBUG'] === '1') io.error(inspect(error))
    if (error instanceof UsageError) {
      io.error(`diptych: ${oneLine(error.message)} (see diptych --help)`)
      return 2
    }
    const known = error instanceof DiptychError
    io.error(`diptych: ${known ? oneLine(error.message) : 'something went wrong inside Diptych.'}`)
    return 1
  }
}

async function dispatch(argv: readonly string[], io: CliIo): Promise<number> {
  const [first] = argv
  if (first === '--version') {
    io.out(`${io.version}\n`)
    return 0
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.out(programHelp(commands))
    return 0
  }
  // `--library DIR` may stand before the command, too.
  const ahead = first === '--library' ? 2 : first?.startsWith('--library=') ? 1 : 0
  const words = argv.slice(ahead)
  const command = commands.find(({ name }) => name === words.slice(0, wordsOf(name)).join(' '))
  if (!command) throw new UsageError(unknown(words))
  const args = [...argv.slice(0, ahead), ...words.slice(wordsOf(command.name))]
  if (readArguments(args, command.options).values['help'] === true) {
    io.out(commandHelp(command))
    return 0
  }
  return command.run(args, io)
}

function wordsOf(name: string): number {
  return name.split(' ').length
}

function unknown([first = '', second = '']: readonly string[]): string {
  if (first === '') return 'a command is missing'
  const verbs = commands.flatMap(({ name }) => {
    const [group, verb] = name.split(' ')
    return group === first && verb !== undefined ? [verb] : []
  })
  if (verbs.length === 0) return `there is no command "${first}"`
  const given = second === '' ? '' : `, not "${second}"`
  return `after "${first}" comes one of ${verbs.join(', ')}${given}`
}

function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ')
}
