import { createAnswerer } from './answer'
import type { FindRequest } from './messages'

const answer = createAnswerer()

self.addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  const reply = answer(data)
  self.postMessage(reply, {
    transfer: reply.ok ? reply.found.map(({ edges }) => edges.buffer) : [],
  })
})
