/** What of the browser the key is found in and kept in. */
export interface KeyPlaces {
  readonly location: Pick<Location, 'hash' | 'pathname'>
  readonly history: Pick<History, 'replaceState'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  readonly fetch: typeof fetch
}

const storageName = 'diptych.key'
const fragment = /^#(?<once>once=)?(?<key>[\w-]{43})$/u

/**
 * The key that the address carried in its fragment, or that this window kept from then; null without
 * one. A key that is good for one use only is exchanged first.
 */
export async function takeKey(places: KeyPlaces): Promise<string | null> {
  const { location, history, storage } = places
  const given = fragment.exec(location.hash)?.groups
  if (given?.key === undefined) return storage.getItem(storageName)
  // Out of sight, out of bookmarks and history.
  history.replaceState(null, '', location.pathname)
  const key = given.once === undefined ? given.key : await exchange(given.key, places)
  if (key !== null) storage.setItem(storageName, key)
  return key
}

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

async function exchange(key: string, places: KeyPlaces): Promise<string | null> {
  const response = await places.fetch('/key', { method: 'POST', headers: bearer(key) })
  return response.ok ? response.text() : null
}
