import type { BriefingPreview, OpenBriefing } from '@shared/briefing'

/** What stands on one side of the pair. */
export type SideState =
  | { readonly status: 'closed' }
  | Opening
  | (Chosen & { readonly status: 'failed'; readonly message: string })
  | (Chosen & { readonly status: 'ready'; readonly opened: OpenBriefing })

/** A text on its way, and the part of it that is there already. */
export type Opening = Chosen & { readonly status: 'loading'; readonly preview?: BriefingPreview }

export interface Chosen {
  readonly id: string
  /** Number of an earlier revision; null for the present one, whichever that is. */
  readonly revision: number | null
}

export function idOf(state: SideState): string | null {
  return state.status === 'closed' ? null : state.id
}
