import type { FindThread, FindThreadEvents } from './finder'
import type { FindReply } from './messages'

/** Starts the worker that searches. */
export function startFindThread({ answered, failed }: FindThreadEvents): FindThread {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FindReply>) => answered(data))
  worker.addEventListener('error', failed)
  return {
    send: (request) => worker.postMessage(request, []),
    end: () => worker.terminate(),
  }
}
