import type { HostEventName, HostEvents } from '@shared/host'

export type Receive = (name: HostEventName, payload: HostEvents[HostEventName]) => void

/** Where services announce what happened and hosts pass it on to their renderers. */
export interface Events {
  emit<N extends HostEventName>(name: N, payload: HostEvents[N]): void
  /** Returns the function that ends the listening. */
  listen(receive: Receive): () => void
}

export function createEvents(): Events {
  const receivers = new Set<Receive>()
  return {
    emit(name, payload) {
      for (const receive of receivers) receive(name, payload)
    },
    listen(receive) {
      receivers.add(receive)
      return () => receivers.delete(receive)
    },
  }
}
