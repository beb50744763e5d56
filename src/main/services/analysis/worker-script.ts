import { existsSync } from 'node:fs'

/**
 * The built worker: beside the program, or one folder up when the bundler moved this module into a
 * folder of shared chunks. Null where nothing is built, as under a test runner.
 */
export function findWorkerScript(here: string = import.meta.url): URL | null {
  const places = ['./analysis-worker.js', '../analysis-worker.js'].map(
    (path) => new URL(path, here),
  )
  return places.find((place) => existsSync(place)) ?? null
}
