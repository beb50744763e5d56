import { DiptychError } from '@shared/errors'
import type { Shell } from '../services/shell'

function unsupported(): never {
  throw new DiptychError('unsupported', 'The browser itself opens and saves files here.')
}

/** The browser shows the dialogs and keeps the menu; this side can do neither. */
export const webShell: Shell = {
  capabilities: { fileDialogs: false, menu: false },
  chooseDocuments: async () => unsupported(),
  saveFile: async () => unsupported(),
  savePdf: async () => unsupported(),
}
