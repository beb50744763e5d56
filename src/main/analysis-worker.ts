import { parentPort } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { tasks } from './services/analysis/tasks'

const port = parentPort
if (!port) throw new Error('analysis-worker runs as a worker thread only')

createBirpc<Record<string, never>, typeof tasks, false>(tasks, {
  post: port.postMessage.bind(port),
  on: (receive) => void port.on('message', receive),
  proxify: false,
})
