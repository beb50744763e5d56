import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body up to `limit` bytes; null when there is more. The rest is read and thrown
 * away, since a client that is cut off while sending never sees the answer.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks = []
  }
  return size <= limit ? Buffer.concat(chunks).toString('utf8') : null
}
