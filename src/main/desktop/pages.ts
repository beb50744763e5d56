import type { Protocol } from 'electron'
import { securityHeaders } from '../headers'
import { readPage } from '../pages'
import { isOwnAddress, scheme } from './policy/address'

/**
 * Gives `app:` the standing of a web scheme. To be called once, before the app is ready: a second call
 * silently replaces the first.
 */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer in `root` to the window. */
export function setupPages(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(scheme, (request) => answer(request, root))
}

async function answer({ method, url }: Request, root: string): Promise<Response> {
  if (!isOwnAddress(url)) return refuse(404, 'There is no such page.')
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Pages can only be read.')
  const page = await readPage(root, new URL(url).pathname)
  if (page === null) return refuse(404, 'There is no such page.')
  const headers = { ...securityHeaders, 'content-type': page.type }
  return new Response(method === 'HEAD' ? null : page.bytes, { headers })
}

function refuse(status: number, message: string): Response {
  const headers = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' }
  return new Response(`${message}\n`, { status, headers })
}
