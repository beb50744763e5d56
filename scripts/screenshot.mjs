// Takes the pictures in the README: the shipped pair with a few notes, in a fresh library.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { at } from './lib/project.mjs'
import { sandboxFlags } from './lib/surroundings.mjs'
import { findTestChromium } from './lib/test-chromium.mjs'

const notes = [
  ['yangpu-2023', '29,000 households', 'blue', 'Three years here, five in the other.', 'housing'],
  ['yangpu-2023', '13,300 educational degrees', 'rose', 'School places?', 'schools'],
  ['yangpu-2025', 'over 20,000 households', 'blue', 'A bound, no exact count.', 'housing'],
]
const shots = [
  { name: 'pair', theme: 'light', width: 1440, height: 900 },
  { name: 'pair-dark', theme: 'dark', width: 1440, height: 900 },
]

const library = mkdtempSync(join(tmpdir(), 'diptych-picture-'))
for (const [briefing = '', quote = '', colour = '', text = '', tag = ''] of notes) {
  const options = [
    '--quote',
    quote,
    '--colour',
    colour,
    '--note',
    text,
    '--tag',
    tag,
    '--library',
    library,
  ]
  execFileSync(process.execPath, [at('out/main/cli.js'), 'notes', 'add', briefing, ...options])
}

const program = spawn(process.execPath, [at('out/main/serve.js'), '--library', library])
const [line] = await once(createInterface(program.stdout), 'line')
const address = /http:\S+/u.exec(String(line))?.[0] ?? ''
const executablePath = findTestChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--disable-gpu', ...sandboxFlags()],
})
mkdirSync(at('docs/images'), { recursive: true })
for (const { name, theme, width, height } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  })
  await page.goto(address)
  await page.getByRole('button', { name: /^29,000 households/u }).click()
  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: /^Right/u })
    .getByText('Prioritizing livable')
    .scrollIntoViewIfNeeded()
  await page
    .getByRole('region', { name: /^Right/u })
    .getByText('421,000')
    .hover()
  await page.mouse.move(5, 5)
  await page.waitForTimeout(600)
  await page.screenshot({ path: at('docs/images', `${name}.png`) })
  await page.close()
}
await browser.close()
program.kill('SIGINT')
await once(program, 'exit')
rmSync(library, { recursive: true })
