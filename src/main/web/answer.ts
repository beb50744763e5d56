import type { ServerResponse } from 'node:http'
import type { Refusal } from './guard'

export function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('content-type', type)
  // The files of another build may come from the same address.
  response.setHeader('cache-control', 'no-store')
  response.end(body)
}

/** Always with a body: Chromium shows a page of its own for an error without one. */
export function refuse(response: ServerResponse, { status, message, allow }: Refusal): void {
  response.statusCode = status
  response.setHeader('connection', 'close')
  if (allow !== undefined) response.setHeader('allow', allow)
  send(response, 'text/plain; charset=utf-8', `${message}\n`)
}
