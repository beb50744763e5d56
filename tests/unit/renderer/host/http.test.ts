import { describe, expect, it, vi } from 'vitest'
import { httpTransport } from '../../../../src/renderer/src/host/http'

const key = Promise.resolve('k')
const never = new Promise<Response>(() => undefined)
const noPause = async () => undefined

/** Answers each request for events with the next of `streams`, and calls with `call`. */
function server(streams: readonly (() => Response)[], call: () => Promise<Response> = () => never) {
  const left = [...streams]
  return vi.fn<typeof fetch>(async (address) => {
    if (address !== '/events') return call()
    const next = left.shift()
    if (next === undefined) throw new TypeError('Failed to fetch')
    return next()
  })
}

const lines = (...chunks: readonly string[]) => {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  return () => new Response(body)
}

describe('events over HTTP', () => {
  it('are read line by line, however the bytes arrive', async () => {
    const heard: unknown[] = []
    const request = server([
      lines('{"name":"a","pay', 'load":1}\n\n{"name":"b",', '"payload":"ü"}\n'),
    ])
    const transport = httpTransport(key, request, noPause)
    transport.listen((name, payload) => heard.push([name, payload]))
    await new Promise<void>((resolve) => transport.onDisconnect(resolve))
    expect(heard).toEqual([
      ['a', 1],
      ['b', 'ü'],
    ])
  })

  it('are asked for again when the stream breaks', async () => {
    const heard: unknown[] = []
    const request = server([
      lines(''),
      () => Response.error(),
      lines('{"name":"later","payload":null}\n'),
    ])
    const transport = httpTransport(key, request, noPause)
    transport.listen((name) => heard.push(name))
    await new Promise<void>((resolve) => transport.onDisconnect(resolve))
    expect(heard).toEqual(['later'])
  })

  it('end in a disconnection after three failures in a row', async () => {
    const request = server([])
    const pauses: number[] = []
    const transport = httpTransport(key, request, async (time) => void pauses.push(time))
    await new Promise<void>((resolve) => transport.onDisconnect(resolve))
    expect(request).toHaveBeenCalledTimes(3)
    expect(pauses).toEqual([300, 600])
  })

  it('end at once when the key is refused', async () => {
    const request = server([() => new Response('no', { status: 401 })])
    const transport = httpTransport(key, request, noPause)
    await new Promise<void>((resolve) => transport.onDisconnect(resolve))
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('say nothing to who called the disconnection off', async () => {
    const transport = httpTransport(key, server([]), noPause)
    const called = vi.fn<() => void>()
    transport.onDisconnect(called)()
    await new Promise<void>((resolve) => transport.onDisconnect(resolve))
    expect(called).not.toHaveBeenCalled()
  })
})

describe('calls over HTTP', () => {
  it('say that the address is missing its key', async () => {
    const request = server([])
    const transport = httpTransport(Promise.resolve(null), request, noPause)
    expect(await transport.call('hello', [])).toMatchObject({
      code: 'disconnected',
      message: expect.stringContaining('missing its key'),
    })
    expect(request).not.toHaveBeenCalled()
  })

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), 'disconnected'],
    ['the key is refused', async () => new Response('no key', { status: 401 }), 'disconnected'],
    ['the call is too large', async () => new Response('too much', { status: 413 }), 'too-large'],
    ['the answer is cut off', async () => new Response('{"ok":tr'), 'disconnected'],
  ])('fail as a value when %s', async (_, call, code) => {
    const transport = httpTransport(key, server([], call), noPause)
    expect(await transport.call('hello', [])).toMatchObject({ ok: false, code })
  })
})
