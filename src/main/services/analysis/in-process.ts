import type { Analyst } from './analyst'
import { tasks } from './tasks'

/** Works on the calling thread: for the command line, which has nobody to keep waiting. */
export function inProcessAnalyst(): Analyst {
  return {
    readText: async (source, fileName) => tasks.readText(source, fileName),
    extractFigures: async (revision) => tasks.extractFigures(revision),
    close: async () => undefined,
  }
}
