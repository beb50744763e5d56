import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { findElectron } from '../../scripts/lib/electron.mjs'
import { hasDisplay } from '../../scripts/lib/surroundings.mjs'
import { launchDesktop } from '../support/launch-desktop'
import { launchWeb } from '../support/launch-web'

export { expect } from '@playwright/test'

export interface HostOptions {
  /** Which host the project runs the specs on. */
  hostKind: 'browser' | 'desktop'
}

/** One window of the built program, on a library folder of its own. */
interface Window {
  readonly page: Page
  /** Presses the save button of the open export dialog and returns what was written. */
  saveExport(): Promise<string>
  close(): Promise<void>
}

interface Diptych {
  /** The window's page; another one after a restart. */
  readonly page: Page
  /** The library's folder. */
  readonly library: string
  /** Ends the program; the page stays for looking at, except on the desktop. */
  stop(): Promise<void>
  /** Ends the program if it runs, and opens it on the same library. */
  restart(): Promise<Page>
  saveExport(): Promise<string>
}

interface Fixtures extends HostOptions {
  /** Skips the test when its host cannot run here. */
  available: string
  folder: string
  launch: (library: string) => Promise<Window>
  diptych: Diptych
}

export const test = base.extend<Fixtures>({
  hostKind: ['browser', { option: true }],

  available: async ({ hostKind }, use, info) => {
    const electron = findElectron()
    if (hostKind === 'desktop') {
      const missing = 'missing' in electron ? `Electron ${electron.missing}` : null
      info.skip(missing !== null, missing ?? '')
      info.skip(!hasDisplay(), 'there is no display, and no xvfb-run to make one')
    }
    await use('path' in electron ? electron.path : '')
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces to be there
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'diptych-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },

  // In this order: what is skipped needs no browser.
  launch: async ({ available, hostKind, folder, context }, use) => {
    await use(async (library) => {
      if (hostKind === 'desktop') return launchDesktop(available, library, folder)
      const program = await launchWeb(library)
      const page = await context.newPage()
      await page.goto(program.address)
      return { page, saveExport: () => download(page), close: () => program.stop() }
    })
  },

  diptych: async ({ launch, folder }, use) => {
    const library = join(folder, 'library')
    const errors: string[] = []
    let window = await launch(library)
    let running = true
    watch()
    await isOpen(window.page)

    function watch(): void {
      const { page } = window
      // What a page says once its program was stopped is part of the test.
      const note = (text: string) => page === window.page && running && errors.push(text)
      page.on('pageerror', (error) => note(String(error)))
      page.on('console', (message) => message.type() === 'error' && note(message.text()))
    }

    async function stop(): Promise<void> {
      if (!running) return
      running = false
      await window.close()
    }

    await use({
      library,
      stop,
      get page() {
        return window.page
      },
      async restart() {
        await stop()
        if (!window.page.isClosed()) await window.page.close()
        window = await launch(library)
        running = true
        watch()
        return window.page
      },
      saveExport: () => window.saveExport(),
    })
    await stop()
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`)
  },
})

/** The shipped pair is there, with its figures, and it is known what belongs together in it. */
async function isOpen(page: Page): Promise<void> {
  await expect(page.getByText('Scrolling together', { exact: true }).first()).toBeAttached()
  await expect(page.getByText(/^\d+ figures$/u)).toBeAttached()
}

async function download(page: Page): Promise<string> {
  const started = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download', exact: true }).click()
  return readFile(await (await started).path(), 'utf8')
}
