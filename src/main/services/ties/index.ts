import type { Host } from '@shared/host'
import type { TieParts } from './ends'
import { createLinks, isPresent } from './links'
import { createPins } from './pins'
import { createVerdicts } from './verdicts'

type TieCalls = Pick<Host, 'listTies'> &
  ReturnType<typeof createLinks> &
  ReturnType<typeof createPins> &
  ReturnType<typeof createVerdicts>

/** What holds the passages of a pair together: links, pins of blocks, verdicts on rows. */
export function createTies(parts: TieParts): TieCalls {
  return {
    async listTies(members) {
      const { links, pins, verdicts } = (await parts.library.ties(members)).data
      return { links: links.filter(isPresent), pins, verdicts }
    },
    ...createLinks(parts),
    ...createPins(parts),
    ...createVerdicts(parts),
  }
}
