import type { ServerResponse } from 'node:http'
import type { Events } from '../events'

export interface EventStreams {
  /** Keeps the response open and writes each event as a line of JSON. */
  open(response: ServerResponse): void
  /** Ends every open response. */
  close(): void
}

/** An empty line every now and then finds the readers that went away without a word. */
const heartbeat = 20_000

export function createEventStreams(events: Events): EventStreams {
  const readers = new Set<ServerResponse>()
  const write = (text: string) => readers.forEach((reader) => reader.write(text))
  const unlisten = events.listen((name, payload) => write(`${JSON.stringify({ name, payload })}\n`))
  const timer = setInterval(() => write('\n'), heartbeat).unref()
  return {
    open(response) {
      response.setHeader('content-type', 'application/x-ndjson')
      response.setHeader('cache-control', 'no-store')
      readers.add(response)
      response.on('close', () => readers.delete(response))
      response.flushHeaders()
    },
    close() {
      clearInterval(timer)
      unlisten()
      readers.forEach((reader) => reader.end())
    },
  }
}
