import type { Host, HostEventName, HostEvents } from '@shared/host'
import { createHost } from './client'
import { httpTransport } from './http'
import { ipcTransport } from './ipc'
import { takeKey } from './key'

/** All that the renderer knows of the program that serves it. */
export interface Connection {
  readonly host: Host
  /** Returns the function that ends the listening. */
  listen<N extends HostEventName>(name: N, receive: (payload: HostEvents[N]) => void): () => void
  /** Calls back once, when the program is gone; returns the function that calls it off. */
  onDisconnect(callback: () => void): () => void
}

const request: typeof fetch = (input, init) => window.fetch(input, init)

/** Chooses the transport, once; nothing else asks where the renderer runs. */
export function connectHost(): Connection {
  const bridge = window.diptych
  if (bridge !== undefined) {
    // A desktop window ends together with its program, so there is nothing to tell.
    return connect({ ...ipcTransport(bridge), onDisconnect: () => () => undefined })
  }
  const key = takeKey({ location, history, storage: sessionStorage, fetch: request })
  // The address of a restarted program differs in its fragment alone, which reloads nothing.
  window.addEventListener('hashchange', () => location.reload())
  return connect(httpTransport(key, request))
}

export function connect(transport: ReturnType<typeof httpTransport>): Connection {
  return {
    host: createHost(transport),
    listen: (name, receive) =>
      transport.listen((heard, payload) => {
        // The main side emits each name with its own payload; see HostEvents.
        if (heard === name) receive(payload as HostEvents[typeof name])
      }),
    onDisconnect: (callback) => transport.onDisconnect(callback),
  }
}
