import { createServer, type Server } from 'node:http'
import { DiptychError } from '@shared/errors'
import type { Dispatch } from '../dispatch'
import type { Events } from '../events'
import { createEventStreams } from './event-stream'
import { createHandler } from './handler'
import { createKeys } from './keys'

export interface WebServerOptions {
  /** The folder of the built renderer. */
  readonly root: string
  readonly dispatch: Dispatch
  readonly events: Events
  /** 0 for any free one. */
  readonly port: number
  /** A key of the launcher's that can be exchanged once for the real one. */
  readonly once?: string | undefined
}

export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** What every call and the event stream must bear. */
  readonly key: string
  /** Answers the calls under way, then ends the event streams and every connection. */
  close(): Promise<void>
}

const address = '127.0.0.1'
/** Milliseconds for the calls under way when the server closes. */
const grace = 2_000

/** Serves the renderer and its calls on the loopback interface; guard.ts says who is let in. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { root, dispatch, events, port, once } = options
  const server = createServer()
  const authority = `${address}:${await listen(server, port)}`
  const keys = createKeys(once)
  const streams = createEventStreams(events)
  const handle = createHandler({ root, dispatch, streams, keys }, authority)
  server.on('request', (request, response) => {
    handle(request, response).catch(() => response.destroy())
  })

  return {
    origin: `http://${authority}`,
    key: keys.key,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      streams.close()
      server.closeIdleConnections()
      const deadline = setTimeout(() => server.closeAllConnections(), grace)
      await closed
      clearTimeout(deadline)
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'another program uses it' : (error.code ?? error.message)
      reject(new DiptychError('unsupported', `Port ${port} cannot be opened: ${reason}.`))
    })
    server.listen({ host: address, port, exclusive: true }, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}
