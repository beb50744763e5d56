import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@shared': at('src/shared'), '@analysis': at('src/analysis') }

// Four programs leave one build of the main side: the desktop app, the browser host, the command
// line, and the worker thread that all three start for text analysis.
const entries = ['index', 'serve', 'cli', 'analysis-worker']

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, at(`src/main/${name}.ts`)])),
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: {
        input: at('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    plugins: [vue()],
    build: {
      // Fonts stay files: the content security policy allows none from data: URLs.
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
})
