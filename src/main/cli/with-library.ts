import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { DiptychError } from '@shared/errors'
import { defaultLibraryFolder, openProgram, type Program } from '../compose'
import { holdsLibrary } from '../library/open-library'
import { inProcessAnalyst } from '../services/analysis/in-process'
import type { Shell } from '../services/shell'
import { UsageError, type CliIo } from './io'

const noDialogs: Shell = {
  capabilities: { fileDialogs: false, menu: false },
  chooseDocuments: () => Promise.reject(new DiptychError('unsupported', 'There are no dialogs.')),
  saveFile: () => Promise.reject(new DiptychError('unsupported', 'There are no dialogs.')),
  savePdf: () => Promise.reject(new DiptychError('unsupported', 'There are no dialogs.')),
}

/** `--library`, `DIPTYCH_LIBRARY`, or the platform's place. */
export function libraryFolder(given: string | undefined, io: CliIo): string {
  if (given === undefined) return defaultLibraryFolder(io.env)
  // It would be the working folder, which nobody asked for.
  if (given === '') throw new UsageError('--library DIR is empty')
  return resolve(io.workingFolder, given)
}

/**
 * Opens the library for one command. Reading ones take no lock, so that they work beside the open
 * program; only a library that is not there yet is begun by whichever command comes first.
 */
export async function withLibrary(
  given: string | undefined,
  io: CliIo,
  access: 'read' | 'write',
  task: (program: Program) => Promise<number>,
): Promise<number> {
  const folder = libraryFolder(given, io)
  const program = await openProgram({
    folder,
    shippedData: io.shippedData,
    program: 'the Diptych command line',
    shell: noDialogs,
    version: io.version,
    analyst: inProcessAnalyst(),
    reportDefect: (defect) => {
      if (io.env['DIPTYCH_DEBUG'] === '1') io.error(inspect(defect))
    },
    readOnly: access === 'read' && (await holdsLibrary(folder)),
  })
  program.events.listen((_name, payload) => {
    if (typeof payload === 'object' && 'message' in payload) io.error(`diptych: ${payload.message}`)
  })
  try {
    for (const { message } of (await program.host.hello()).notices) io.error(`diptych: ${message}`)
    return await task(program)
  } finally {
    await program.close()
  }
}
