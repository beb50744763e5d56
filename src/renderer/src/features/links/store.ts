import { DiptychError } from '@shared/errors'
import {
  tiedBriefings,
  type EndDraft,
  type Link,
  type LinkContent,
  type LinkDraft,
  type LinkType,
  type TieEnd,
} from '@shared/tie'
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useConnection } from '../../host/injection'
import { usePair } from '../reader/pair'
import { useSettings } from '../settings/store'
import { messageOf, useStatus } from '../window/status'
import { eachOnce } from './ends'

const none: readonly Link[] = []

/** The links of the open briefings; what is typed is saved a moment later. */
export const useLinks = defineStore('links', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const preferences = useSettings()
  const status = useStatus()
  const byBriefing = shallowReactive(new Map<string, readonly Link[]>())
  const failures = shallowReactive(new Map<string, string>())
  const selected = ref<string | null>(null)
  /** The link whose editor takes the focus as soon as it is there. */
  const editing = ref<string | null>(null)
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
      action: { label: 'Keep it as a new link', run: () => void addAgain(link) },
    })
    reload(tiedBriefings(link))
  }

  async function addAgain({ ends: [one, other], type, text }: Link): Promise<void> {
    await add([draftOf(one), draftOf(other)], { type, text })
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

  /** Unless `content` says otherwise, a new link is of the type chosen last and has no note. */
  async function add(
    ends: LinkDraft['ends'],
    content: LinkContent = { type: lastType.value, text: '' },
  ): Promise<Link | undefined> {
    const link = await status.attempt(() => host.addLink({ ...content, ends }))
    if (link) put(link)
    return link
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

  return {
    byBriefing,
    failures,
    selected,
    editing,
    types,
    open,
    of,
    load,
    add,
    edit,
    remove,
    show,
    /** Whether something typed into this link is not on disk yet. */
    isWaiting: (id: string) => autosave.waiting(id) !== undefined,
    flush: () => autosave.flush(),
    sendLast: autosave.sendLast,
  }
})

function draftOf({ briefing, anchor: { start, end } }: TieEnd): EndDraft {
  return { briefing, passage: { start, end } }
}
