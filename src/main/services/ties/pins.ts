import { customAlphabet } from 'nanoid'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { tiedBriefings, tieTheSame, type BlockPin } from '@shared/tie'
import { blockEnds, type TieParts } from './ends'

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createPins(parts: TieParts): Pick<Host, 'pinBlocks' | 'unpinBlocks'> {
  const { library, now, changed } = parts
  return {
    async pinBlocks({ ends: drafts, related }) {
      const ends = await blockEnds(parts, drafts)
      const pin: BlockPin = { id: `p-${newId()}`, ends, related, created: now().toISOString() }
      const members = tiedBriefings(pin)
      const journal = await library.ties(members)
      await journal.change(({ pins }) => {
        const earlier = pins.filter((other) => tieTheSame(other, { ends }))
        const made = { in: 'pins', id: pin.id, value: pin } as const
        const name = related ? 'pin blocks' : 'keep blocks apart'
        return { name, puts: [...earlier.map(({ id }) => remove(id)), made] }
      })
      changed(members)
      return pin
    },

    async unpinBlocks(members, id) {
      const journal = await library.ties(members)
      await journal.change(({ pins }) => {
        if (pins.some((pin) => pin.id === id)) return { name: 'unpin blocks', puts: [remove(id)] }
        throw new DiptychError('not-found', 'This pin was taken out already.')
      })
      changed(members)
    },
  }
}

const remove = (id: string) => ({ in: 'pins', id, value: null }) as const
