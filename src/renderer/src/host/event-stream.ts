/** How often in a row the stream may fail before the program counts as gone. */
const tries = 3
/** Milliseconds before the next try, times the number of failures so far. */
const patience = 300

/**
 * Reads events, one JSON line each, from the response that `open` gives, and opens it anew when it
 * breaks; resolves when that has failed several times in a row, or at once when the key is refused.
 */
export async function followEvents(
  open: () => Promise<Response>,
  receive: (name: string, payload: unknown) => void,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let failures = 0
  while (failures < tries) {
    if (failures > 0) await pause(failures * patience)
    failures += 1
    try {
      const response = await open()
      if (response.status === 401 || response.status === 403) return
      if (!response.ok || response.body === null) continue
      // What went wrong before is settled; the end of this stream is the first failure again.
      failures = 1
      await readLines(response.body, (line) => {
        const event = JSON.parse(line) as { readonly name: string; readonly payload: unknown }
        receive(event.name, event.payload)
      })
    } catch {
      // Counted above; the next try tells whether anybody is there.
    }
  }
}

async function readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  receive: (line: string) => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    // An empty line is the server's heartbeat.
    for (const line of lines) if (line !== '') receive(line)
  }
}
