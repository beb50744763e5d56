import type { Capabilities, ExportFile, ImportedDocument } from '@shared/host'

/** What only the surroundings of a program can do: native dialogs on the desktop, nothing elsewhere. */
export interface Shell {
  readonly capabilities: Capabilities
  /** Shows the dialog and reads what was chosen; empty when the reader changed their mind. */
  chooseDocuments(options?: { readonly one: boolean }): Promise<readonly ImportedDocument[]>
  /** False when the reader changed their mind. */
  saveFile(file: ExportFile): Promise<boolean>
  /** Prints the page that is on show into a file of the reader's choice. */
  savePdf(name: string): Promise<boolean>
}
