import { open } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { writeFile } from 'atomically'
import type { BrowserWindow, Dialog } from 'electron'
import { DiptychError } from '@shared/errors'
import { documentLimit, type ImportedDocument } from '@shared/host'
import type { Shell } from '../services/shell'

export interface DialogSurroundings {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly window: () => BrowserWindow
  /** Where the save dialog starts. */
  readonly documents: string
}

const fileKinds: Readonly<Record<string, string>> = {
  '.md': 'Markdown',
  '.csv': 'Table',
  '.svg': 'Drawing',
  '.png': 'Picture',
}

/** Native dialogs; file paths stay on this side of the contract. */
export function createDesktopShell({ dialog, window, documents }: DialogSurroundings): Shell {
  /** Asks for a place under the proposed name and writes there what `make` gives; false when the reader changed their mind. */
  async function save(
    { title, name, type }: { readonly title: string; readonly name: string; readonly type: string },
    make: () => Promise<string | Uint8Array>,
  ): Promise<boolean> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: join(documents, name),
      filters: [{ name: type, extensions: [extname(name).slice(1)] }],
    })
    if (canceled || filePath === '') return false
    try {
      await writeFile(filePath, await make())
    } catch (error) {
      throw unusable(filePath, 'saved', error)
    }
    return true
  }

  return {
    capabilities: { fileDialogs: true, menu: true },
    async chooseDocuments({ one } = { one: false }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: one ? 'Choose the new text' : 'Import briefings',
        properties: one ? ['openFile'] : ['openFile', 'multiSelections'],
        filters: [
          { name: 'Text', extensions: ['txt', 'text', 'md', 'markdown'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return canceled ? [] : Promise.all(filePaths.map(readDocument))
    },
    saveFile: ({ name, text, encoding }) => {
      const type = fileKinds[extname(name)] ?? 'File'
      const title = type === 'Markdown' ? 'Export notes' : 'Save'
      return save({ title, name, type }, async () =>
        encoding ? Buffer.from(text, encoding) : text,
      )
    },
    savePdf: (name) =>
      save({ title: 'Save as PDF', name, type: 'PDF' }, () =>
        window().webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
      ),
  }
}

/** Reads one byte more than a document may have, which is enough for the library to refuse it. */
async function readDocument(path: string): Promise<ImportedDocument> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const bytes = Buffer.alloc(Math.min(size, documentLimit + 1))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
      return { name: basename(path), base64: bytes.toString('base64', 0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unusable(path, 'read', error)
  }
}

function unusable(path: string, verb: string, cause: unknown): DiptychError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new DiptychError('disk', `${basename(path)} could not be ${verb}: ${reason}.`, { cause })
}
