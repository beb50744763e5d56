import * as v from 'valibot'
import { backupIdSchema, type RestoredPair, type RestorePlan } from '@shared/backup'
import type { Command } from './command'
import { UsageError, type CliIo } from './io'
import { commonOptions, readArguments } from './options'
import { withLibrary } from './with-library'

export const libraryBackupCommand: Command = {
  name: 'library backup',
  usage: 'library backup',
  summary: 'make a backup of the library now, read it back, and print its id',
  options: commonOptions,
  run(args, io) {
    const library = withoutOperands(args)
    return withLibrary(library, io, 'write', async ({ host }) => {
      io.out(`${(await host.makeBackup()).id}\n`)
      return 0
    })
  },
}

export const libraryBackupsCommand: Command = {
  name: 'library backups',
  usage: 'library backups',
  summary: 'list the backups, one a line: id, reason, briefings, notes',
  options: commonOptions,
  run(args, io) {
    const library = withoutOperands(args)
    return withLibrary(library, io, 'read', async ({ host }) => {
      for (const { id, reason, briefings, notes } of await host.listBackups()) {
        io.out(`${[id, reason, briefings, notes].join('\t')}\n`)
      }
      return 0
    })
  },
}

export function isBackup(name: string): boolean {
  return v.is(backupIdSchema, name)
}

interface RestoreOptions {
  readonly library?: string | undefined
  readonly preview?: boolean | undefined
}

/** Prints what a restore would change, or changes it and prints the same. */
export function restoreBackup(
  id: string,
  { library, preview = false }: RestoreOptions,
  io: CliIo,
): Promise<number> {
  return withLibrary(library, io, preview ? 'read' : 'write', async ({ host }) => {
    io.out(asLines(preview ? await host.planRestore(id) : await host.restoreBackup(id)))
    return 0
  })
}

function asLines({ briefings, pairs }: RestorePlan): string {
  if (briefings.length === 0 && pairs.length === 0) return 'nothing differs\n'
  const rows = [
    ...briefings.map(({ briefing, returns, notes, corrections }) => {
      const back = returns ? ['the briefing comes back'] : []
      return [briefing, ...back, `notes: ${inWords(notes)}`, `corrections: ${corrections}`]
    }),
    ...pairs.map(({ members, links, others }) => [
      members.join(' '),
      `links: ${inWords(links)}`,
      `pins and verdicts: ${others}`,
    ]),
  ]
  return rows.map((row) => `${row.join('\t')}\n`).join('')
}

function inWords({ added, changed, removed }: RestoredPair['links']): string {
  return `${added} back, ${changed} changed, ${removed} deleted`
}

function withoutOperands(args: readonly string[]): string | undefined {
  const { values, positionals } = readArguments(args, commonOptions)
  if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`)
  return values.library
}
