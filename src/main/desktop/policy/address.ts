/** The desktop's own scheme and its only host. */
export const scheme = 'app'
const hostName = 'diptych'
export const startPage = `${scheme}://${hostName}/index.html`

/** Parsed and compared part by part: addresses that merely contain or begin with ours are not ours. */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address)
  return (
    url !== null &&
    url.protocol === `${scheme}:` &&
    url.host === hostName &&
    url.username === '' &&
    url.password === ''
  )
}

/** Null for what is no address. */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
