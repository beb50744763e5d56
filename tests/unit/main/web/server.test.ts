import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDispatcher } from '../../../../src/main/dispatch'
import { createEvents, type Events } from '../../../../src/main/events'
import { contentSecurityPolicy, securityHeaders } from '../../../../src/main/headers'
import { startWebServer, type WebServer } from '../../../../src/main/web/server'
import { rawRequest } from '../../../support/raw-http'
import { stubHost } from '../../../support/stub-host'

let folder: string
let server: WebServer
let events: Events
let removed: string[]
const once = 'o'.repeat(43)

const port = () => Number(new URL(server.origin).port)
const host = () => `Host: 127.0.0.1:${port()}`
const origin = () => `Origin: ${server.origin}`
const bearer = (key = server.key) => `Authorization: Bearer ${key}`
const call = (method: string, args: unknown) => JSON.stringify({ method, args })

function post(body: string, ...lines: readonly string[]) {
  return rawRequest(
    port(),
    ['POST /call HTTP/1.1', `Content-Length: ${Buffer.byteLength(body)}`, ...lines],
    body,
  )
}

function exchange(key: string) {
  return rawRequest(port(), ['POST /key HTTP/1.1', host(), origin(), bearer(key)])
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-web-'))
  const root = join(folder, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(folder, 'renderer-evil'))
  await Promise.all([
    writeFile(join(root, 'index.html'), '<!doctype html>the page'),
    writeFile(join(root, 'assets', 'app.js'), 'export {}'),
    writeFile(join(root, '.hidden.js'), 'secret'),
    writeFile(join(root, 'notes.bak'), 'secret'),
    writeFile(join(folder, 'library.json'), 'secret'),
    writeFile(join(folder, 'renderer-evil', 'x.js'), 'secret'),
  ])
  events = createEvents()
  removed = []
  const dispatch = createDispatcher(
    stubHost({ removeBriefing: async (briefing) => void removed.push(briefing) }),
    () => undefined,
  )
  server = await startWebServer({ root, dispatch, events, port: 0, once })
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('pages', () => {
  it('serves the renderer with the shared security headers', async () => {
    const page = await rawRequest(port(), ['GET / HTTP/1.1', host()])
    expect(page.status).toBe(200)
    expect(page.body).toContain('the page')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(page.headers.get(name)).toBe(value)
    }
  })

  it('allows no script, style or connection but its own, and no inline script', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'")
    expect(contentSecurityPolicy).toContain("script-src 'self';")
    expect(contentSecurityPolicy).toContain("frame-ancestors 'none'")
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/u)
  })

  it.each([
    ['a climb', '/../library.json'],
    ['an encoded climb', '/%2e%2e/library.json'],
    ['an encoded slash', '/..%2flibrary.json'],
    ['a twice encoded climb', '/%252e%252e/library.json'],
    ['a climb from a folder that is there', '/assets/../../library.json'],
    ['a sister folder of the same beginning', '/../renderer-evil/x.js'],
    ['a backslash', '/..%5clibrary.json'],
    ['a null byte', '/index.html%00.js'],
    ['a broken escape', '/%zz'],
    ['a hidden file', '/.hidden.js'],
    ['a type that is no page', '/notes.bak'],
    ['another host in the path', '//evil.test/index.html'],
    ['another host in the request line', 'http://evil.test/index.html'],
    ['a page that is not there', '/nothing.js'],
  ])('does not serve %s', async (_, path) => {
    const answer = await rawRequest(port(), [`GET ${path} HTTP/1.1`, host()])
    expect(answer.status).toBe(404)
    expect(answer.body).toBe('There is no such page.\n')
  })

  it('refuses to be written to', async () => {
    const answer = await rawRequest(port(), ['PUT /index.html HTTP/1.1', host(), origin()])
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })
})

describe('strangers', () => {
  it.each(['/', '/assets/app.js', '/events', '/call', '/key'])(
    'refuses a rebound host name at %s',
    async (path) => {
      const method = path === '/call' || path === '/key' ? 'POST' : 'GET'
      const answer = await rawRequest(port(), [
        `${method} ${path} HTTP/1.1`,
        `Host: evil.test:${port()}`,
        `Origin: http://evil.test:${port()}`,
        bearer(),
      ])
      expect(answer.status).toBe(403)
      expect(answer.body).toBe('Diptych answers to its own address only.\n')
    },
  )

  it.each(['localhost:PORT', '127.0.0.1', '127.0.0.1.evil.test:PORT', '[::1]:PORT', '127.0.0.1:1'])(
    'refuses the name %s, which is not its own',
    async (name) => {
      const answer = await rawRequest(port(), [
        'GET / HTTP/1.1',
        `Host: ${name.replace('PORT', String(port()))}`,
      ])
      expect(answer.status).toBe(403)
    },
  )

  it.each(['http://evil.test', 'null', 'https://127.0.0.1', ''])(
    'refuses a call from the origin "%s"',
    async (foreign) => {
      const body = call('removeBriefing', ['b1'])
      const answer = await post(body, host(), `Origin: ${foreign}`, bearer())
      expect(answer.status).toBe(403)
      expect(removed).toEqual([])
    },
  )

  it('refuses a call that names no origin', async () => {
    const answer = await post(call('removeBriefing', ['b1']), host(), bearer())
    expect(answer.status).toBe(403)
    expect(removed).toEqual([])
  })

  it('lets no other page read an answer', async () => {
    const page = await rawRequest(port(), ['GET / HTTP/1.1', host()])
    expect([...page.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(page.headers.has('set-cookie')).toBe(false)
  })
})

describe('the key', () => {
  it.each([
    ['no key', () => []],
    ['a wrong key', () => [bearer('x'.repeat(43))]],
    ['a part of the key', () => [bearer(server.key.slice(0, -1))]],
    ['an empty key', () => ['Authorization: Bearer ']],
    ['another scheme', () => [`Authorization: Basic ${server.key}`]],
    ['a cookie', () => [`Cookie: key=${server.key}`]],
    ['the key that is good for exchange only', () => [bearer(once)]],
  ])('refuses a call with %s', async (_, lines) => {
    const answer = await post(call('removeBriefing', ['b1']), host(), origin(), ...lines())
    expect(answer.status).toBe(401)
    expect(answer.body).toContain('open the address that Diptych printed')
    expect(removed).toEqual([])
  })

  it('refuses the events without a key', async () => {
    const answer = await rawRequest(port(), ['GET /events HTTP/1.1', host()])
    expect(answer.status).toBe(401)
  })

  it('has 256 bits, anew in every run', async () => {
    const other = await startWebServer({
      root: folder,
      dispatch: createDispatcher(stubHost({}), () => undefined),
      events,
      port: 0,
    })
    await other.close()
    expect(Buffer.from(server.key, 'base64url')).toHaveLength(32)
    expect(other.key).not.toBe(server.key)
  })

  it('is given for the launcher’s key once and never again', async () => {
    expect((await exchange('x'.repeat(43))).status).toBe(401)
    expect((await exchange(once)).body).toBe(server.key)
    expect((await exchange(once)).status).toBe(401)
    expect((await exchange('')).status).toBe(401)
  })
})

describe('calls', () => {
  it('reach the dispatcher with the key', async () => {
    const answer = await post(call('removeBriefing', ['b1']), host(), origin(), bearer())
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: null })
    expect(removed).toEqual(['b1'])
  })

  it.each(['', '{', 'null', '[]', '{"method":1,"args":[]}', '{"method":"hello"}'])(
    'are refused when they say %j',
    async (body) => {
      const answer = await post(body, host(), origin(), bearer())
      expect(answer.status).toBe(400)
    },
  )

  it('are refused when they are too large, with an answer that arrives', async () => {
    const body = call('removeBriefing', ['x'.repeat(64 * 2 ** 20)])
    const answer = await post(body, host(), origin(), bearer())
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('more than 60 MB at once')
  })

  it('are posted and nothing else', async () => {
    const answer = await rawRequest(port(), ['GET /call HTTP/1.1', host(), bearer()])
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })
})

describe('the end', () => {
  it('ends the event streams in a proper way', async () => {
    const response = await fetch(`${server.origin}/events`, {
      headers: { authorization: `Bearer ${server.key}` },
    })
    events.emit('notesChanged', { briefing: 'b1' })
    await server.close()
    expect(await response.text()).toBe('{"name":"notesChanged","payload":{"briefing":"b1"}}\n')
    await expect(fetch(server.origin)).rejects.toThrow('fetch failed')
  })

  it('tells of a port that is taken', async () => {
    const again = startWebServer({
      root: folder,
      dispatch: createDispatcher(stubHost({}), () => undefined),
      events,
      port: port(),
    })
    await expect(again).rejects.toThrow(`Port ${port()} cannot be opened: another program uses it.`)
  })
})
