import type { Reply, Transport } from '@shared/host'
import { followEvents } from './event-stream'
import { bearer } from './key'

export interface HttpTransport extends Transport {
  /** Calls back once, when the program that serves this window is gone for good. */
  onDisconnect(callback: () => void): () => void
}

/**
 * A call of at most so many code units goes on when its window closes: the last words of a note are sent as
 * the window goes. Browsers allow 64 KiB in all, and a code unit may take three bytes.
 */
const outlivingLimit = 16_000

const missingKey =
  'This address is missing its key, or its key was used before. Open the whole address that Diptych printed, with all that follows the #.'
const gone = 'Diptych is not running any more. Start it again and open the address it prints.'

/** The browser's way: calls and events over the loopback server that served the page. */
export function httpTransport(
  key: Promise<string | null>,
  request: typeof fetch,
  pause: (milliseconds: number) => Promise<void> = sleep,
): HttpTransport {
  const receivers = new Set<(name: string, payload: unknown) => void>()
  const mourners = new Set<() => void>()

  const follow = async () => {
    const known = await key.catch(() => null)
    if (known === null) return
    await followEvents(
      () => request('/events', { headers: bearer(known), cache: 'no-store' }),
      (name, payload) => receivers.forEach((receive) => receive(name, payload)),
      pause,
    )
    mourners.forEach((mourn) => mourn())
  }
  void follow()

  // A call is sent off at once, before the window begins to draw what it is made for.
  let found: string | null | undefined
  void key.then((known) => (found = known)).catch(() => undefined)

  return {
    async call(method, args) {
      try {
        const known = found === undefined ? await key : found
        if (known === null) return disconnected(missingKey)
        const body = JSON.stringify({ method, args })
        const response = await request('/call', {
          method: 'POST',
          headers: { ...bearer(known), 'content-type': 'application/json' },
          body,
          keepalive: body.length <= outlivingLimit,
        })
        return await readReply(response)
      } catch {
        return disconnected(gone)
      }
    },
    listen: (receive) => enlist(receivers, receive),
    onDisconnect: (callback) => enlist(mourners, callback),
  }
}

async function readReply(response: Response): Promise<Reply> {
  if (response.ok) return (await response.json()) as Reply
  const message = await response.text()
  if (response.status === 413) return { ok: false, code: 'too-large', message }
  return disconnected(message)
}

const disconnected = (message: string): Reply => ({ ok: false, code: 'disconnected', message })

function enlist<T>(members: Set<T>, member: T): () => void {
  members.add(member)
  return () => members.delete(member)
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
