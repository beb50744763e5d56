import { DiptychError } from '@shared/errors'
import { hasPlace } from '@shared/place'
import {
  tiedBriefings,
  type EndDraft,
  type Link,
  type LinkContent,
  type LinkType,
  type TieEnd,
} from '@shared/tie'
import { until } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowReactive, shallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useConnection } from '../../host/injection'
import { usePlaces } from '../places/store'
import { usePair } from '../reader/pair'
import { otherSide } from '../reader/sides'
import { usePanes, type Selected } from '../reader/panes'
import { nextOnWalk } from '../reader/walk'
import { useSettings } from '../settings/store'
import { messageOf, useStatus } from '../window/status'
import { eachOnce, endsIn, type OwnEnd } from './ends'

const none: readonly Link[] = []

/** The links of the open briefings, and the one that is being made. */
export const useLinks = defineStore('links', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const panes = usePanes()
  const places = usePlaces()
  const preferences = useSettings()
  const status = useStatus()
  const byBriefing = shallowReactive(new Map<string, readonly Link[]>())
  const failures = shallowReactive(new Map<string, string>())
  const selected = ref<string | null>(null)
  /** The link whose editor takes the focus as soon as it is there. */
  const editing = ref<string | null>(null)
  /** The first passage of a link that waits for its second. */
  const begun = shallowRef<Selected | null>(null)
  /** Types that the list is narrowed to. */
  const types = shallowRef<readonly LinkType[]>([])
  const lastType = ref<LinkType>('sameIndicator')

  const autosave = createAutosave<string, Link>({
    delay: 400,
    async save(_, link) {
      const { id, type, text } = link
      try {
        await host.changeLink(tiedBriefings(link), id, { type, text })
      } catch (error) {
        if (!(error instanceof DiptychError) || error.code !== 'not-found') throw error
        lost(link)
      }
    },
    report: (unsaved, failure) => status.report('links', unsaved, failure),
  })

  /** A link that was deleted in another window while it was written here. */
  function lost(link: Link): void {
    status.toast('This link was deleted in another window while you wrote in it.', {
      level: 'error',
      action: { label: 'Keep it as a new link', run: () => void make(link.ends, link) },
    })
    reload(tiedBriefings(link))
  }

  async function load(briefing: string): Promise<void> {
    try {
      const links = await host.listLinks(briefing)
      // What is being typed is newer than what the disk says.
      const present = links.map((link) => autosave.waiting(link.id) ?? link)
      byBriefing.set(briefing, present)
      failures.delete(briefing)
    } catch (error) {
      failures.set(briefing, messageOf(error))
    }
  }

  function reload(briefings: Iterable<string>): void {
    for (const id of briefings) if (byBriefing.has(id)) void load(id)
  }

  listen('tiesChanged', ({ members }) => reload(members))
  listen('libraryChanged', ({ briefings }) => {
    const present = new Set(briefings.map(({ id }) => id))
    for (const id of byBriefing.keys()) if (!present.has(id)) byBriefing.delete(id)
    reload(byBriefing.keys())
  })

  const of = (briefing: string): readonly Link[] => byBriefing.get(briefing) ?? none
  const open = computed(() => eachOnce(pair.members.map(of)))

  function put(link: Link): void {
    for (const id of tiedBriefings(link)) {
      if (!byBriefing.has(id)) continue
      const known = of(id).some((one) => one.id === link.id)
      byBriefing.set(
        id,
        known ? of(id).map((one) => (one.id === link.id ? link : one)) : [...of(id), link],
      )
    }
  }

  /** Takes the selected passage for the first end of a link, or else for its second. */
  async function take(): Promise<void> {
    const passage = panes.selected
    if (!passage) {
      status.toast('Select a passage first: with the mouse, or with F7 and Shift with the arrows.')
    } else if (begun.value) {
      await finish(begun.value, passage)
    } else {
      begun.value = passage
      document.getSelection()?.collapseToEnd()
    }
  }

  async function finish(first: Selected, second: Selected): Promise<void> {
    const isSame =
      first.briefing === second.briefing &&
      first.passage.start === second.passage.start &&
      first.passage.end === second.passage.end
    if (isSame) return status.toast('This is the passage the link begins at. Select another one.')
    const ends = [first, second].map(({ briefing, passage }) => ({ briefing, passage }))
    const [one, other] = ends
    if (!one || !other) return
    const draft = { ends: [one, other], type: lastType.value, text: '' } as const
    const link = await status.attempt(() => host.addLink(draft))
    if (!link) return
    begun.value = null
    document.getSelection()?.collapseToEnd()
    put(link)
    show(link, { edit: true })
    status.announcement = 'Linked. Choose a type and write a note, if you like.'
  }

  async function make(ends: Link['ends'], { type, text }: LinkContent): Promise<void> {
    const added = [draftOf(ends[0]), draftOf(ends[1])] as const
    const link = await status.attempt(() => host.addLink({ ends: added, type, text }))
    if (link) put(link)
  }

  function edit(link: Link, change: Partial<LinkContent>): void {
    const edited = { ...link, ...change }
    if (change.type) lastType.value = change.type
    put(edited)
    autosave.set(link.id, edited)
  }

  async function remove(link: Link): Promise<void> {
    await autosave.flush(link.id)
    const members = tiedBriefings(link)
    await host.deleteLink(members, link.id)
    for (const id of members) {
      if (byBriefing.has(id))
        byBriefing.set(
          id,
          of(id).filter((one) => one.id !== link.id),
        )
    }
    if (selected.value === link.id) selected.value = null
    const restore = async () => put(await host.restoreLink(members, link.id))
    status.toast('Link deleted.', {
      action: { label: 'Undo', run: () => void status.attempt(restore) },
    })
  }

  /** Shows a link in the list. */
  function show(link: Link, options: { edit: boolean } = { edit: false }): void {
    selected.value = link.id
    if (options.edit) editing.value = link.id
    types.value = []
    preferences.showTab('links')
  }

  /** Shows the passage at an end, if its briefing is open. */
  function goTo(link: Link, end: TieEnd): void {
    selected.value = link.id
    if (!hasPlace(end)) places.open()
    else if (pair.sideOf(end.briefing)) panes.reveal(end.briefing, end.anchor)
    else show(link)
  }

  /** Opens the briefing of an end beside the one that is being read, and shows the passage. */
  async function openBeside(link: Link, end: TieEnd): Promise<void> {
    const side = panes.active ? otherSide(pair.active) : pair.active
    selected.value = link.id
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
    const ends = endsIn(of(pane.briefing), pane.briefing)
    return (
      ends.find(({ end: { anchor } }) => anchor.start <= place && place < anchor.end) ??
      ends.find(({ link }) => link.id === selected.value)
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
        items: pane ? endsIn(of(pane.briefing), pane.briefing) : [],
        startOf: ({ end }) => end.anchor.start,
        isCurrent: ({ link }) => link.id === selected.value,
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

  return {
    byBriefing,
    failures,
    selected,
    editing,
    begun,
    types,
    open,
    of,
    load,
    take,
    cancel: () => (begun.value = null),
    edit,
    remove,
    show,
    goTo,
    openBeside,
    follow,
    step,
    /** Whether something typed into this link is not on disk yet. */
    isWaiting: (id: string) => autosave.waiting(id) !== undefined,
    flush: () => autosave.flush(),
    sendLast: autosave.sendLast,
  }
})

function draftOf({ briefing, anchor: { start, end } }: TieEnd): EndDraft {
  return { briefing, passage: { start, end } }
}
