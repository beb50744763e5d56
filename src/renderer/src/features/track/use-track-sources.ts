import type { OpenBriefing } from '@shared/briefing'
import { colourIds } from '@shared/note'
import type { Side } from '@shared/side'
import { computed, type ComputedRef } from 'vue'
import { useRelated } from '../alignment/related'
import { useAlignment } from '../alignment/store'
import { useFigures } from '../figures/store'
import { useFind } from '../find/store'
import { endsIn } from '../links/ends'
import { useLinks } from '../links/store'
import { useNotes } from '../notes/store'
import type { TrackSource } from './rows'

/** What the scroll track of a text shows. A further kind of mark is one more entry here. */
export function useTrackSources(
  side: Side,
  { briefing: { id }, revision }: OpenBriefing,
): ComputedRef<readonly TrackSource[]> {
  const figures = useFigures()
  const notes = useNotes()
  const links = useLinks()
  const find = useFind()
  const related = useRelated()
  const alignment = useAlignment()

  return computed(() => {
    const own = notes.of(id)
    const alone = related.shown ? alignment.partners?.unmatched(side, revision.blocks) : []
    return [
      { lane: 'alone', colour: '--control-line', spans: alone ?? [], whole: true },
      { lane: 'figure', colour: '--muted', spans: figures.shown(id) },
      {
        lane: 'link',
        colour: '--accent',
        spans: endsIn(links.of(id), id).map(({ end }) => end.anchor),
      },
      ...colourIds.map((colour): TrackSource => ({
        lane: 'note',
        colour: `--sign-${colour}`,
        spans: own.filter((note) => note.colour === colour).map(({ anchor }) => anchor),
      })),
      { lane: 'hit', colour: '--danger', spans: find.hitsOf(side) },
    ]
  })
}
