import { Worker } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { RevisionText } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Analyst } from './analyst'
import type { Tasks } from './tasks'

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
  let closed = false

  function start(): Running {
    if (closed) throw new DiptychError('disconnected', 'Diptych is closing.')
    if (running) return running
    const worker = new Worker(script)
    const started: Running = { worker, tasks: connect(worker) }
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
    carryAnchors: async (from, to, revision, anchors) =>
      start().tasks.$call('carryAnchors', textOf(from), textOf(to), revision, anchors),
    diff: async (left, right) => start().tasks.$call('diff', left, right),
    async close() {
      closed = true
      await running?.worker.terminate()
    },
  }
}

function connect(worker: Worker) {
  return createBirpc<Tasks, Record<string, never>, false>(
    {},
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
