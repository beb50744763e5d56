import { hasPlace } from '@shared/place'
import { otherSide } from '@shared/side'
import type { Link, TieEnd } from '@shared/tie'
import { until } from '@vueuse/core'
import { nextTick } from 'vue'
import { usePlaces } from '../places/store'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { nextOnWalk } from '../reader/walk'
import { useSettings } from '../settings/store'
import { useStatus } from '../window/status'
import { endsIn, type OwnEnd } from './ends'
import { useLinks } from './store'

/** Goes to the ends of links, and from one end to the other. */
export function useLinkNavigation() {
  const links = useLinks()
  const pair = usePair()
  const panes = usePanes()
  const places = usePlaces()
  const preferences = useSettings()
  const status = useStatus()

  /** Shows the passage at an end, if its briefing is open. */
  function goTo(link: Link, end: TieEnd): void {
    links.selected = link.id
    if (!hasPlace(end)) places.open()
    else if (pair.sideOf(end.briefing)) panes.reveal(end.briefing, end.anchor)
    else links.show(link)
  }

  /** Opens the briefing of an end beside the one that is being read, and shows the passage. */
  async function openBeside(link: Link, end: TieEnd): Promise<void> {
    const side = panes.active ? otherSide(pair.active) : pair.active
    links.selected = link.id
    await pair.open(side, end.briefing)
    const isThere = () => panes.controllers[side]?.briefing === end.briefing
    await until(isThere).toBe(true, { timeout: 10_000 })
    // The pane first goes to where it was read last.
    await nextTick()
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(link, end)))
  }

  /** Where the reader is at an end of a link: the selected one, or the one under the caret. */
  function here(): OwnEnd | undefined {
    const pane = panes.active
    if (!pane) return undefined
    const place = panes.selected?.passage.start ?? pane.place()
    const ends = endsIn(links.of(pane.briefing), pane.briefing)
    return (
      ends.find(({ end: { anchor } }) => anchor.start <= place && place < anchor.end) ??
      ends.find(({ link }) => link.id === links.selected)
    )
  }

  /** Goes from the end where the reader is to the other one, with the focus. */
  function follow(): void {
    const own = here()
    if (!own) return status.toast('There is no link here. Go to one with Ctrl+F9.')
    goTo(own.link, own.other)
    panes.active?.focus()
    status.announcement = `Other end: ${own.other.anchor.quote}`
  }

  /** The next link behind the reader's place in the active pane, or the one before it. */
  function step(direction: 1 | -1): void {
    const pane = panes.active
    const target = nextOnWalk(
      {
        items: pane ? endsIn(links.of(pane.briefing), pane.briefing) : [],
        startOf: ({ end }) => end.anchor.start,
        isCurrent: ({ link }) => link.id === links.selected,
        place: pane?.place() ?? 0,
      },
      direction,
    )
    if (!target) {
      status.announcement = 'There are no links here.'
      return
    }
    goTo(target.link, target.end)
    preferences.showTab('links')
    status.announcement = `Link at: ${target.end.anchor.quote}. Other end: ${target.other.anchor.quote}`
  }

  return { goTo, openBeside, follow, step }
}
