import { isOwnAddress } from './address'

interface Frame {
  readonly url: string
  readonly parent: unknown
}

/** Calls come from the main frame of our own page; a frame that is gone or not known is nobody. */
export function isTrustedSender(frame: Frame | null | undefined): boolean {
  if (frame === null || frame === undefined) return false
  return frame.parent === null && isOwnAddress(frame.url)
}
