import type { IncomingMessage, ServerResponse } from 'node:http'
import { documentLimit } from '@shared/host'
import type { Dispatch } from '../dispatch'
import { securityHeaders } from '../headers'
import { readPage } from '../pages'
import { refuse, send } from './answer'
import { readBody } from './body'
import type { EventStreams } from './event-stream'
import {
  refuseAnonymous,
  refuseKeyless,
  refuseMethod,
  refuseStranger,
  type Head,
  type Refusal,
} from './guard'
import type { Keys } from './keys'

export interface Rooms {
  /** The folder of the built renderer. */
  readonly root: string
  readonly dispatch: Dispatch
  readonly streams: EventStreams
  readonly keys: Keys
}

interface Route {
  guard(head: Head): Refusal | null
  answer(request: IncomingMessage, response: ServerResponse, path: string): void | Promise<void>
}

/** Bytes of a call: two of the largest documents in base64, and some room. */
const bodyLimit = 3 * documentLimit

const posted = (head: Head, key: string) =>
  refuseMethod(head, ['POST']) ?? refuseAnonymous(head) ?? refuseKeyless(head, key)

/** Answers requests to `authority`, which is `127.0.0.1:PORT`. */
export function createHandler({ root, dispatch, streams, keys }: Rooms, authority: string) {
  const routes = new Map<string, Route>([
    [
      '/call',
      {
        guard: (head) => posted(head, keys.key),
        answer: (request, response) => answerCall(dispatch, request, response),
      },
    ],
    [
      '/key',
      {
        guard: (head) => posted(head, keys.once),
        answer: (_, response) => send(response, 'text/plain', keys.exchange()),
      },
    ],
    [
      '/events',
      {
        guard: (head) => refuseMethod(head, ['GET']) ?? refuseKeyless(head, keys.key),
        answer: (_, response) => streams.open(response),
      },
    ],
  ])

  const pages: Route = {
    guard: (head) => refuseMethod(head, ['GET', 'HEAD']),
    answer: (_, response, path) => answerPage(root, response, path),
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const head = { method: request.method ?? '', headers: request.headers }
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const route = routes.get(path) ?? pages
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const refusal = refuseStranger(head, authority) ?? route.guard(head)
    return refusal === null ? route.answer(request, response, path) : refuse(response, refusal)
  }
}

async function answerPage(root: string, response: ServerResponse, path: string): Promise<void> {
  const page = await readPage(root, path)
  if (page === null) return refuse(response, { status: 404, message: 'There is no such page.' })
  send(response, page.type, page.bytes)
}

async function answerCall(
  dispatch: Dispatch,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, bodyLimit)
  if (body === null) {
    const message = `That is more than ${bodyLimit / 2 ** 20} MB at once; send fewer files at a time.`
    return refuse(response, { status: 413, message })
  }
  const call = parseCall(body)
  if (call === null) return refuse(response, { status: 400, message: 'This is not a call.' })
  send(response, 'application/json', JSON.stringify(await dispatch(call.method, call.args)))
}

function parseCall(body: string): { readonly method: string; readonly args: unknown } | null {
  try {
    const call: unknown = JSON.parse(body)
    if (typeof call !== 'object' || call === null) return null
    if (!('method' in call) || typeof call.method !== 'string' || !('args' in call)) return null
    return { method: call.method, args: call.args }
  } catch {
    return null
  }
}
