import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles a TypeScript module of the project as the product does, and imports it. */
export async function load(path) {
  const name = path.replaceAll(/\W+/g, '-')
  const outDir = `${root}bench/results/build/${name}`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': `${root}src/shared`, '@analysis': `${root}src/analysis` } },
    build: {
      ssr: `${root}${path}`,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'index.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return import(pathToFileURL(`${outDir}/index.mjs`).href)
}

export const rootUrl = pathToFileURL(root)
