import type { Span } from '@shared/briefing'
import type { Suggestion } from '@shared/carry'
import type { OpenPlace } from '@shared/replacement'
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive } from 'vue'
import { useConnection, useHello } from '../../host/injection'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useSettings } from '../settings/store'
import { messageOf, useStatus } from '../window/status'
import { keyOf } from './words'

export type Suggested =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly suggestions: readonly Suggestion[] }

const none: readonly OpenPlace[] = []

/** What the reader has to see to since a text was replaced. */
export const usePlaces = defineStore('places', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const panes = usePanes()
  const preferences = useSettings()
  const status = useStatus()
  const byBriefing = shallowReactive(new Map<string, readonly OpenPlace[]>())
  const suggested = shallowReactive(new Map<string, Suggested>())
  /** Whether the desk takes the place of the list of notes. */
  const shown = ref(false)
  const count = computed(() => pair.members.reduce((sum, id) => sum + of(id).length, 0))

  function of(briefing: string): readonly OpenPlace[] {
    return byBriefing.get(briefing) ?? none
  }

  async function load(briefing: string): Promise<void> {
    const places = await status.attempt(() => host.listOpenPlaces(briefing))
    if (!places) return
    byBriefing.set(briefing, places)
    const present = new Set(places.map(keyOf))
    forget(briefing, (key) => !present.has(key))
  }

  /** Drops suggestions of a briefing; a card that still wants some asks again. */
  function forget(briefing: string, isOver: (key: string) => boolean): void {
    for (const key of suggested.keys()) {
      if (key.startsWith(`${briefing}/`) && isOver(key)) suggested.delete(key)
    }
  }

  function reload(briefing: string): void {
    if (byBriefing.has(briefing)) void load(briefing)
  }

  listen('notesChanged', ({ briefing }) => reload(briefing))
  listen('figuresChanged', ({ briefing }) => reload(briefing))
  listen('tiesChanged', ({ members }) => members.forEach(reload))
  const revisions = new Map(useHello().briefings.map(({ id, revision }) => [id, revision]))
  listen('libraryChanged', ({ briefings }) => {
    for (const id of byBriefing.keys()) {
      const briefing = briefings.find((one) => one.id === id)
      if (!briefing) byBriefing.delete(id)
      // What was suggested are passages of the text before.
      else if (revisions.get(id) !== briefing.revision) forget(id, () => true)
    }
    for (const { id, revision } of briefings) revisions.set(id, revision)
  })

  async function suggest(place: OpenPlace): Promise<void> {
    const key = keyOf(place)
    if (suggested.has(key) || place.place.state !== 'orphan') return
    const asked: Suggested = { status: 'loading' }
    suggested.set(key, asked)
    const found = await host.suggestPlaces(place.ref).then(
      (suggestions): Suggested => ({ status: 'ready', suggestions }),
      (error: unknown): Suggested => ({ status: 'failed', message: messageOf(error) }),
    )
    // Another text may have come in the meantime.
    if (suggested.get(key) === asked) suggested.set(key, found)
  }

  async function keep({ ref: at }: OpenPlace): Promise<void> {
    await host.keepPlace(at)
    await load(at.briefing)
    status.announcement = 'Kept where it stands.'
  }

  async function attach({ ref: at }: OpenPlace, passage: Span): Promise<void> {
    await host.attachPlace(at, passage)
    await load(at.briefing)
    panes.point(at.briefing, passage)
    status.announcement = 'Attached.'
  }

  /** Takes out what will never have a place again. */
  async function remove({ ref: at, kind }: OpenPlace): Promise<void> {
    const members = at.tie?.members ?? []
    if (kind === 'note') await host.deleteNote(at.briefing, at.item)
    else if (kind === 'correction') await host.takeBackCorrection(at.briefing, at.item)
    else if (kind === 'link') await host.deleteLink(members, at.item)
    else if (kind === 'pin') await host.unpinBlocks(members, at.item)
    else await host.takeBackVerdict(members, at.item)
    await load(at.briefing)
    status.announcement = 'Removed. Undo takes it back.'
  }

  function open(): void {
    shown.value = true
    preferences.showTab('notes')
  }

  return { byBriefing, suggested, shown, count, of, load, suggest, keep, attach, remove, open }
})
