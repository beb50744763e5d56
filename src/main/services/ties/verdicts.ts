import { customAlphabet } from 'nanoid'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { tiedBriefings, tieTheSame, type RowVerdict } from '@shared/tie'
import { passageEnds, type TieParts } from './ends'

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createVerdicts(parts: TieParts): Pick<Host, 'judgeRow' | 'takeBackVerdict'> {
  const { library, now, changed } = parts
  return {
    async judgeRow({ ends: drafts, verdict }) {
      const ends = await passageEnds(parts, drafts)
      const made: RowVerdict = { id: `v-${newId()}`, ends, verdict, created: now().toISOString() }
      const members = tiedBriefings(made)
      const journal = await library.ties(members)
      await journal.change(({ verdicts }) => {
        const earlier = verdicts.filter((other) => tieTheSame(other, { ends }))
        const put = { in: 'verdicts', id: made.id, value: made } as const
        const name = verdict === 'accepted' ? 'accept row' : 'reject row'
        return { name, puts: [...earlier.map(({ id }) => remove(id)), put] }
      })
      changed(members)
      return made
    },

    async takeBackVerdict(members, id) {
      const journal = await library.ties(members)
      await journal.change(({ verdicts }) => {
        if (verdicts.some((other) => other.id === id)) {
          return { name: 'take back verdict', puts: [remove(id)] }
        }
        throw new DiptychError('not-found', 'This verdict was taken back already.')
      })
      changed(members)
    },
  }
}

const remove = (id: string) => ({ in: 'verdicts', id, value: null }) as const
