import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, expect, type Page } from '@playwright/test'
import { sandboxFlags } from '../../scripts/lib/surroundings.mjs'

export interface RunningDesktop {
  readonly page: Page
  /** Presses the save button of the open export dialog and returns what was written. */
  saveExport(): Promise<string>
  close(): Promise<void>
}

/** Starts the built desktop app; profile and exported files go into `folder`. */
export async function launchDesktop(
  electron: string,
  library: string,
  folder: string,
): Promise<RunningDesktop> {
  const app = await _electron.launch({
    executablePath: electron,
    args: ['.', '--library', library, `--user-data-dir=${join(folder, 'profile')}`],
    // The sandboxed preload is never really tried without it.
    chromiumSandbox: sandboxFlags().length === 0,
  })
  const page = await app.firstWindow()
  return {
    page,
    async saveExport() {
      const filePath = join(folder, 'export.md')
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
      }, filePath)
      await page.getByRole('dialog').getByRole('button', { name: 'Save…', exact: true }).click()
      await expect.poll(() => readFile(filePath, 'utf8').catch(() => '')).not.toBe('')
      return readFile(filePath, 'utf8')
    },
    close: () => app.close(),
  }
}
