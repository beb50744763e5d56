import type { Transport } from '@shared/host'

declare global {
  interface Window {
    /** Put there by the desktop's preload script. */
    readonly diptych?: Transport
  }
}

/** The desktop's way: the preload hands every call to the main process. */
export function ipcTransport(bridge: Transport): Transport {
  return {
    // Reactive proxies do not survive the structured clone on the way.
    call: (method, args) => bridge.call(method, JSON.parse(JSON.stringify(args)) as unknown[]),
    listen: (receive) => bridge.listen(receive),
  }
}
