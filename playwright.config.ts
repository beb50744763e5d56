import { defineConfig } from '@playwright/test'
import type { HostOptions } from './tests/e2e/fixtures'
import { sandboxFlags } from './scripts/lib/surroundings.mjs'
import { findTestChromium } from './scripts/lib/test-chromium.mjs'

const chromium = findTestChromium()

// The same specs on both hosts; fixtures.ts opens either, and says why when it cannot.
export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A busy machine may keep one press waiting for too long. What passes only so is named at the end of `npm test`.
  retries: 1,
  timeout: 90_000,
  // For slow machines; what is there in time is not waited for.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      // Playwright turns the sandbox off by default; a page of ours has to live with it.
      chromiumSandbox: sandboxFlags().length === 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', use: { hostKind: 'browser' } },
    { name: 'desktop', use: { hostKind: 'desktop' } },
  ],
})
