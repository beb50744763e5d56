import { landmarksOf, positionAt } from '@analysis/anchoring'
import type { PairLayout, ReadingPosition } from '@shared/pair'
import type { Library } from '../library/library'
import type { PairFile } from '../library/pair-file'
import type { Analyst } from './analysis/analyst'
import { atRevision } from './carrying/carrying'
import type { Texts } from './texts'

interface Parts {
  readonly library: Pick<Library, 'layout' | 'manifest' | 'readOnly'>
  readonly texts: Pick<Texts, 'read'>
  readonly analyst: Pick<Analyst, 'carryAnchors'>
}

/** The layout of a pair, with the places where it was read in the texts as they are now. */
export interface ReadingPlaces {
  layoutOf(members: readonly string[]): Promise<PairLayout>
}

export function createReadingPlaces({ library, texts, analyst }: Parts): ReadingPlaces {
  /** Null when it stands in the present text already. */
  async function moved(id: string, position: ReadingPosition): Promise<ReadingPosition | null> {
    const present = library.manifest.data.briefings.find((briefing) => briefing.id === id)
    const { revision = present?.revision } = position
    if (!present || revision === undefined || revision === present.revision) return null
    const here = { ...position, revision: present.revision }
    try {
      const from = await texts.read(atRevision(present, revision))
      const landmarks = landmarksOf(from, revision, position)
      if (landmarks.length === 0) return here
      const to = await texts.read(present)
      const anchors = landmarks.map(({ anchor }) => anchor)
      const carried = await analyst.carryAnchors(from, to, present.revision, anchors)
      const [first] = to.blocks
      const found =
        positionAt(to, landmarks, carried) ?? (first && { block: first.id, fraction: 0 })
      return { ...here, ...found }
    } catch {
      // A text that is damaged is told of where it is opened.
      return here
    }
  }

  return {
    async layoutOf(members) {
      const file = await library.layout(members)
      const { layout } = file.data
      const carried = await Promise.all(
        Object.entries(layout.positions).map(async ([id, before]) => {
          const now = await moved(id, before)
          return now ? [{ id, before, now }] : []
        }),
      )
      const moves = carried.flat()
      if (moves.length === 0) return layout
      const follow = (data: PairFile): PairFile => {
        // Where the reader has gone meanwhile is newer.
        const still = moves.filter(({ id, before }) => data.layout.positions[id] === before)
        const there = Object.fromEntries(still.map(({ id, now }) => [id, now]))
        const positions = { ...data.layout.positions, ...there }
        return { ...data, layout: { ...data.layout, positions } }
      }
      // What cannot be written down is shown all the same, and carried again the next time.
      const saved = library.readOnly ? null : await file.change(follow).catch(() => null)
      return (saved ?? follow(file.data)).layout
    },
  }
}
