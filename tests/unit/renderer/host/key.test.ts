import { beforeEach, describe, expect, it } from 'vitest'
import { takeKey, type KeyPlaces } from '../../../../src/renderer/src/host/key'

const key = 'k'.repeat(43)
const once = 'o'.repeat(43)

describe('the key of a window', () => {
  let kept: Map<string, string>
  let shown: string[]
  let asked: { readonly address: unknown; readonly init: RequestInit | undefined }[]

  const places = (hash: string, answer = new Response(key)): KeyPlaces => ({
    location: { hash, pathname: '/' },
    history: { replaceState: (_data, _title, address) => void shown.push(String(address)) },
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
    },
    fetch: async (address, init) => {
      asked.push({ address, init })
      return answer
    },
  })

  beforeEach(() => {
    kept = new Map()
    shown = []
    asked = []
  })

  it('is taken from the fragment, which then disappears from the address', async () => {
    expect(await takeKey(places(`#${key}`))).toBe(key)
    expect(shown).toEqual(['/'])
    expect(asked).toEqual([])
  })

  it('is remembered when the page is loaded again', async () => {
    await takeKey(places(`#${key}`))
    expect(await takeKey(places(''))).toBe(key)
  })

  it('is exchanged for the one that is good only once', async () => {
    expect(await takeKey(places(`#once=${once}`))).toBe(key)
    expect(asked).toEqual([
      {
        address: '/key',
        init: { method: 'POST', headers: { authorization: `Bearer ${once}` } },
      },
    ])
    expect(await takeKey(places(''))).toBe(key)
  })

  it('is missing when the exchange is refused', async () => {
    expect(await takeKey(places(`#once=${once}`, new Response('no', { status: 401 })))).toBeNull()
    expect(kept.size).toBe(0)
  })

  it.each(['', '#', '#short', `#${key}x`, `#other=${key}`, `#${'é'.repeat(43)}`])(
    'is missing from an address that ends in "%s"',
    async (hash) => {
      expect(await takeKey(places(hash))).toBeNull()
      expect(shown).toEqual([])
    },
  )
})
