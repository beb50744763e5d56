import { randomBytes } from 'node:crypto'

/** 256 random bits, fit for the fragment of an address. */
function randomKey(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The key of this run, and the one that can be exchanged for it once. The launcher hands the latter
 * to a browser, since the command line of a process is there for every user of the machine to read.
 */
export interface Keys {
  readonly key: string
  /** Empty when nothing can be exchanged (any more). */
  readonly once: string
  /** Uses `once` up and returns `key`. */
  exchange(): string
}

export function createKeys(once: string | undefined): Keys {
  const key = randomKey()
  let left = once ?? ''
  return {
    key,
    get once() {
      return left
    },
    exchange() {
      left = ''
      return key
    },
  }
}
