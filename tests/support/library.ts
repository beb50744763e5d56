import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openProgram, type Program, type ProgramOptions } from '../../src/main/compose'
import { nodeDisk, type Disk } from '../../src/main/library/disk'
import { inProcessAnalyst } from '../../src/main/services/analysis/in-process'
import type { Shell } from '../../src/main/services/shell'

export const shippedData = join(import.meta.dirname, '../../data')

/** A folder of its own that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const noShell: Shell = {
  capabilities: { fileDialogs: false, menu: false },
  chooseDocuments: async () => [],
  saveFile: async () => false,
  savePdf: async () => false,
}

/** A library on disk with everything a host offers; closed after the test if the test has not. */
export async function temporaryProgram(options: Partial<ProgramOptions> = {}): Promise<Program> {
  const program = await openProgram({
    folder: options.folder ?? (await temporaryFolder()),
    shippedData,
    program: 'Diptych under test',
    shell: noShell,
    version: '0.0.0',
    analyst: inProcessAnalyst(),
    reportDefect: (defect) => {
      throw defect
    },
    ...options,
  })
  onTestFinished(() => program.close())
  return program
}

function diskFull(): Promise<never> {
  const error = new Error('no space left on device')
  return Promise.reject(Object.assign(error, { code: 'ENOSPC' }))
}

/** A disk that refuses to write to the paths it is told to, as a full one would. */
export function failingDisk(): Disk & { refuse(paths: RegExp | null): void } {
  let refused: RegExp | null = null
  const guarded = (path: string, act: () => Promise<void>): Promise<void> =>
    refused?.test(path) ? diskFull() : act()
  return {
    ...nodeDisk,
    write: (path, data) => guarded(path, () => nodeDisk.write(path, data)),
    async openLog(path) {
      const log = await nodeDisk.openLog(path)
      return { ...log, write: (bytes) => guarded(path, () => log.write(bytes)) }
    },
    move: (from, to) => guarded(to, () => nodeDisk.move(from, to)),
    refuse(paths) {
      refused = paths
    },
  }
}

/** Every file of a folder with its content, to see that nothing was touched. */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const contents = files.map(async (file) => {
    const path = join(file.parentPath, file.name)
    return [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const
  })
  return Object.fromEntries(await Promise.all(contents))
}

/** A library that was used and closed, and the id of its one note. */
export async function usedLibrary(): Promise<{ readonly folder: string; readonly note: string }> {
  const program = await temporaryProgram()
  const { id } = await program.host.addNote({
    briefing: 'yangpu-2025',
    passage: { start: 0, end: 12 },
    colour: 'green',
    text: 'First words',
    tags: ['opening'],
  })
  await program.close()
  return { folder: program.library.folder, note: id }
}
