import type { HostEventName, HostEvents } from '@shared/host'

export type Receive = (name: HostEventName, payload: HostEvents[HostEventName]) => void

/** Where services announce what happened and hosts pass it on to their renderers. */
export interface Events {
  emit<N extends HostEventName>(name: N, payload: HostEvents[N]): void
  /** Returns the function that ends the listening. */
  listen(receive: Receive): () => void
}

/**
 * `report` hears of receivers that throw, a window that has just gone for one: what they are told of
 * has happened already and must not seem to have failed.
 */
export function createEvents(report: (defect: unknown) => void = () => undefined): Events {
  const receivers = new Set<Receive>()
  return {
    emit(name, payload) {
      for (const receive of receivers) {
        try {
          receive(name, payload)
        } catch (defect) {
          report(defect)
        }
      }
    },
    listen(receive) {
      receivers.add(receive)
      return () => receivers.delete(receive)
    },
  }
}
