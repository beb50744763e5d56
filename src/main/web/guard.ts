import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away, in words that its sender may read. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** The methods that this address does answer to. */
  readonly allow?: string
}

export interface Head {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/**
 * For every request. A page elsewhere can make its own name point to this machine, and its `Origin`
 * then agrees with its `Host`; only the exact `authority` (`127.0.0.1:PORT`) tells it apart.
 */
export function refuseStranger({ headers }: Head, authority: string): Refusal | null {
  if (headers.host !== authority) {
    return { status: 403, message: 'Diptych answers to its own address only.' }
  }
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) {
    return { status: 403, message: 'Diptych answers to its own pages only.' }
  }
  return null
}

/** Browsers name the origin of everything that is posted; what does not name it is no page of ours. */
export function refuseAnonymous({ headers }: Head): Refusal | null {
  if (headers.origin !== undefined) return null
  return { status: 403, message: 'Diptych answers to its own pages only.' }
}

export function refuseMethod({ method }: Head, allowed: readonly string[]): Refusal | null {
  if (allowed.includes(method)) return null
  const allow = allowed.join(', ')
  return { status: 405, message: `This address answers to ${allow} only.`, allow }
}

/** The loopback interface is open to every program and user of the machine; the key is not. */
export function refuseKeyless({ headers }: Head, key: string): Refusal | null {
  const given = /^Bearer ([\w-]+)$/u.exec(headers.authorization ?? '')?.[1]
  if (given !== undefined && sameSecret(given, key)) return null
  return {
    status: 401,
    message: 'This window has no valid key: open the address that Diptych printed when it started.',
  }
}

function sameSecret(left: string, right: string): boolean {
  // Digests, since timingSafeEqual wants equal lengths.
  return timingSafeEqual(digest(left), digest(right))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
