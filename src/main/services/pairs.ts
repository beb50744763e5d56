import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import type { ReadingPlaces } from './reading-places'

interface Parts {
  readonly library: Library
  readonly places: ReadingPlaces
}

export function createPairs(parts: Parts): Pick<Host, 'readLayout' | 'saveLayout'> {
  const { library, places } = parts
  return {
    readLayout: (members) => places.layoutOf(members),
    async saveLayout(members, layout) {
      if (library.readOnly) return
      const file = await library.layout(members)
      await file.change((data) => ({ ...data, members: members.toSorted(), layout }))
    },
  }
}
