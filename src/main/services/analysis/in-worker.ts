import { Worker } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { RevisionText } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Analyst } from './analyst'
import { called } from './comparing'
import type { Watching, WorkerTasks } from './worker-tasks'

interface Running {
  readonly worker: Worker
  readonly tasks: ReturnType<typeof connect>
}

/**
 * Works on a thread of its own, which starts with the first call. When it crashes, the calls under way
 * reject and the next one starts it again. `script` is the built `analysis-worker.js`.
 */
export function workerAnalyst(script: URL): Analyst {
  let running: Running | null = null
  const watchers = new Map<string, (share: number) => void>()
  let closed = false

  function start(): Running {
    if (closed) throw new DiptychError('disconnected', 'Diptych is closing.')
    if (running) return running
    const worker = new Worker(script)
    const started: Running = { worker, tasks: connect(worker, watchers) }
    const lost = (cause?: unknown): void => {
      if (running === started) running = null
      if (!started.tasks.$closed) started.tasks.$close(crash(cause))
    }
    worker.on('error', lost)
    worker.on('exit', () => lost())
    running = started
    return started
  }

  return {
    readText: async (source, fileName) => start().tasks.$call('readText', source, fileName),
    extractFigures: async (revision) => start().tasks.$call('extractFigures', revision),
    async align({ key, read }, pins) {
      const known = await start().tasks.$call('realign', key, pins)
      return known ?? start().tasks.$call('align', key, ...(await read()), pins)
    },
    alignVersions: async (left, right) =>
      start().tasks.$call('alignVersions', textOf(left), textOf(right)),
    carryAnchors: async (from, to, revision, anchors) =>
      start().tasks.$call('carryAnchors', textOf(from), textOf(to), revision, anchors),
    diff: async (left, right) => start().tasks.$call('diff', left, right),
    async compare({ key, read }, ties, progress) {
      const known = await start().tasks.$call('compareAgain', key, ties)
      if (known) return known
      watchers.set(key, progress)
      try {
        const texts = await read()
        return called(await start().tasks.$call('compare', key, ...texts, ties))
      } finally {
        watchers.delete(key)
      }
    },
    cancelCompare: async (key) => running?.tasks.$call('cancelCompare', key),
    async close() {
      closed = true
      await running?.worker.terminate()
    },
  }
}

function connect(worker: Worker, watchers: ReadonlyMap<string, (share: number) => void>) {
  return createBirpc<WorkerTasks, Watching, false>(
    { progress: (key, share) => watchers.get(key)?.(share) },
    {
      post: worker.postMessage.bind(worker),
      on: (receive) => void worker.on('message', receive),
      proxify: false,
      // A large text takes as long as it takes; a crash is noticed by the thread's end.
      timeout: -1,
    },
  )
}

/** What else a stored revision holds has no business on the other thread. */
function textOf({ text, blocks, endsMidSentence }: RevisionText): RevisionText {
  return { text, blocks, endsMidSentence }
}

function crash(cause: unknown): DiptychError {
  const message =
    'The analysis of the text stopped unexpectedly. It starts again when it is next needed.'
  return new DiptychError('internal', message, { cause })
}
