import type { BriefingPreview } from '@shared/briefing'
import type { Host } from '@shared/host'
import { pairKey } from '@shared/pair'
import type { Chosen } from './side-state'

/** A text that is about to stand among these briefings. */
export interface PreviewQuery extends Chosen {
  readonly members: readonly string[]
}

type Answer = Promise<BriefingPreview | null>

/** The parts of long texts that are shown first. */
export interface Previews {
  /** Null where there is none; what hinders it hinders the whole text, too, and is told there. */
  read(query: PreviewQuery): Answer
  /** Asks for the one that will probably be read next; it takes the place of any other. */
  prefetch(query: PreviewQuery): void
  /** What was fetched ahead may no longer hold. */
  forget(): void
}

export function createPreviews(host: Pick<Host, 'previewBriefing'>): Previews {
  let ahead: { readonly key: string; readonly answer: Answer } | null = null

  const ask = ({ id, revision, members }: PreviewQuery): Answer =>
    (revision === null
      ? host.previewBriefing(id, members)
      : host.previewBriefing(id, members, revision)
    ).catch(() => null)

  return {
    async read(query) {
      const fetched = ahead?.key === keyOf(query) ? ahead.answer : null
      ahead = null
      return (await fetched) ?? ask(query)
    },
    prefetch(query) {
      const key = keyOf(query)
      if (ahead?.key !== key) ahead = { key, answer: ask(query) }
    },
    forget: () => void (ahead = null),
  }
}

const keyOf = ({ id, revision, members }: PreviewQuery): string =>
  `${id}@${revision ?? 'present'} in ${pairKey(members)}`
