import type { Host } from '@shared/host'
import type { Library } from '../library/library'

export function createPairs(library: Library): Pick<Host, 'readLayout' | 'saveLayout'> {
  return {
    async readLayout(members) {
      const file = await library.layout(members)
      return file.data.layout
    },
    async saveLayout(members, layout) {
      if (library.readOnly) return
      const file = await library.layout(members)
      await file.change((data) => ({ ...data, members: members.toSorted(), layout }))
    },
  }
}
