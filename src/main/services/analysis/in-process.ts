import type { Analyst } from './analyst'
import { called, runComparison } from './comparing'
import { tasks } from './tasks'

/** Works on the calling thread: for the command line, which has nobody to keep waiting. */
export function inProcessAnalyst(): Analyst {
  return {
    readText: async (source, fileName) => tasks.readText(source, fileName),
    extractFigures: async (revision) => tasks.extractFigures(revision),
    align: async ({ key, read }, pins) =>
      tasks.realign(key, pins) ?? tasks.align(key, ...(await read()), pins),
    alignVersions: async (left, right) => tasks.alignVersions(left, right),
    carryAnchors: async (from, to, revision, anchors) =>
      tasks.carryAnchors(from, to, revision, anchors),
    diff: async (left, right) => tasks.diff(left, right),
    async compare({ key, read }, ties, progress) {
      const known = tasks.compareAgain(key, ties)
      return known ?? called(await runComparison(key, ...(await read()), ties, progress))
    },
    cancelCompare: async (key) => tasks.cancelCompare(key),
    close: async () => undefined,
  }
}
