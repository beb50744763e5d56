import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Analyst } from '../../../../../src/main/services/analysis/analyst'
import { inProcessAnalyst } from '../../../../../src/main/services/analysis/in-process'
import { workerAnalyst } from '../../../../../src/main/services/analysis/in-worker'
import { findWorkerScript } from '../../../../../src/main/services/analysis/worker-script'
import { temporaryFolder } from '../../../../support/library'

const root = join(import.meta.dirname, '../../../../..')
const crashing = join(root, 'tests/fixtures/library/workers/crashing.mjs')

function start(script: string): Analyst {
  const analyst = workerAnalyst(pathToFileURL(script))
  onTestFinished(() => analyst.close())
  return analyst
}

async function buildWorker(): Promise<string> {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: { '@shared': join(root, 'src/shared'), '@analysis': join(root, 'src/analysis') },
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/main/analysis-worker.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return join(outDir, 'worker.mjs')
}

describe('the analysis on its own thread', () => {
  it('says the same as on the calling thread', async () => {
    const worker = start(await buildWorker())
    const here = inProcessAnalyst()
    const source = '1.\nOld Houses\n\nOver 29,000 households moved in 2023.\n'
    const read = await worker.readText(source, 'report.txt')
    expect(read).toEqual(await here.readText(source, 'report.txt'))
    const figures = await worker.extractFigures(read.revision)
    expect(figures).toEqual(await here.extractFigures(read.revision))
    expect(figures.metrics).toMatchObject([{ value: 29_000 }])
  })

  it.each(['exit', 'throw'])('survives a thread that ends by "%s"', async (word) => {
    const worker = start(crashing)
    const message =
      'The analysis of the text stopped unexpectedly. It starts again when it is next needed.'
    await expect(worker.readText(word, '')).rejects.toMatchObject({ code: 'internal', message })
    expect(await worker.readText('again', '')).toBe('again')
  })

  it('rejects all that was under way when the thread ends', async () => {
    const worker = start(crashing)
    const calls = ['throw', 'throw', 'throw'].map((word) => worker.readText(word, ''))
    const results = await Promise.allSettled(calls)
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })

  it('passes a defect on and keeps the thread', async () => {
    const worker = start(crashing)
    await expect(worker.readText('reject', '')).rejects.toThrow('a defect')
    expect(await worker.readText('fine', '')).toBe('fine')
  })

  it('ends with the program, calls under way included', async () => {
    const worker = start(crashing)
    const call = worker.readText('throw', '')
    const [result] = await Promise.all([Promise.allSettled([call]), worker.close()])
    expect(result).toMatchObject([{ status: 'rejected' }])
    await expect(worker.readText('late', '')).rejects.toMatchObject({ code: 'disconnected' })
  })
})

describe('the built worker', () => {
  it.each(['index.js', 'chunks/compose.js'])('is found from %s', async (from) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'analysis-worker.js'), '')
    const here = pathToFileURL(join(folder, from)).href
    expect(findWorkerScript(here)?.pathname).toBe(join(folder, 'analysis-worker.js'))
  })

  it('is not there where nothing is built', () => {
    expect(findWorkerScript()).toBeNull()
  })
})
