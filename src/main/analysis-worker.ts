import { parentPort } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import {
  createWorkerTasks,
  type Watching,
  type WorkerTasks,
} from './services/analysis/worker-tasks'

const port = parentPort
if (!port) throw new Error('analysis-worker runs as a worker thread only')

const other = createBirpc<Watching, WorkerTasks, false>(
  createWorkerTasks((key, share) => other.$callEvent('progress', key, share)),
  {
    post: port.postMessage.bind(port),
    on: (receive) => void port.on('message', receive),
    proxify: false,
  },
)
