import { isOwnAddress, parseAddress } from './address'

/** Local by nature: they name data that the page itself holds. */
const inlineSchemes = ['data:', 'blob:']

/** Diptych is offline: a window may load what the program serves and nothing else. */
export function mayRequest(address: string, devTools: boolean): boolean {
  if (isOwnAddress(address)) return true
  const protocol = parseAddress(address)?.protocol ?? ''
  return inlineSchemes.includes(protocol) || (devTools && protocol === 'devtools:')
}
