import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [vue()],
  resolve: {
    alias: {
      '@shared': at('src/shared'),
      '@analysis': at('src/analysis'),
      // An unmocked import of electron would start a download of its binary.
      electron: at('tests/support/electron.ts'),
    },
  },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Files that touch the DOM say so themselves: `// @vitest-environment happy-dom`.
    environment: 'node',
    testTimeout: 20_000,
  },
})
