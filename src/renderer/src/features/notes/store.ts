import { hashText } from '@analysis/text/hash'
import type { Span } from '@shared/briefing'
import type { Colour, Note, NoteContent } from '@shared/note'
import { hasPlace } from '@shared/place'
import { DiptychError } from '@shared/errors'
import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useConnection } from '../../host/injection'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { nextOnWalk } from '../reader/walk'
import { useSettings } from '../settings/store'
import { messageOf, useStatus } from '../window/status'
import { everything, inReadingOrder, type NoteFilter } from './filter'

const none: readonly Note[] = []

/** The notes of the open briefings; what is typed is saved a moment later. */
export const useNotes = defineStore('notes', () => {
  const { host, listen } = useConnection()
  const pair = usePair()
  const panes = usePanes()
  const preferences = useSettings()
  const status = useStatus()
  const byBriefing = shallowReactive(new Map<string, readonly Note[]>())
  const failures = shallowReactive(new Map<string, string>())
  const selected = ref<string | null>(null)
  /** The note whose text field takes the focus as soon as it is there. */
  const editing = ref<string | null>(null)
  const filter = shallowRef<NoteFilter>(everything)
  const lastColour = ref<Colour>('yellow')

  /** Hashes of the texts that what is typed may stand for: the one it was begun on, and those sent since. */
  const seen = new Map<string, readonly string[]>()

  const autosave = createAutosave<string, Note>({
    delay: 400,
    async save(_, note) {
      const { briefing, id, colour, text, tags } = note
      const known = seen.get(id) ?? []
      const sent = hashText(text)
      seen.set(id, [...known.filter((hash) => hash !== sent), sent].slice(-100))
      try {
        await host.changeNote(briefing, id, { colour, text, tags }, known)
        seen.set(id, [sent])
        touch(briefing)
      } catch (error) {
        if (!(error instanceof DiptychError) || error.code !== 'not-found') throw error
        lost(note)
      }
    },
    report: (unsaved, failure) => status.report('notes', unsaved, failure),
  })

  /** A note that was deleted in another window while it was written here: its words are not thrown away. */
  function lost(note: Note): void {
    status.toast('This note was deleted in another window while you wrote in it.', {
      level: 'error',
      action: { label: 'Keep it as a new note', run: () => void addAgain(note) },
    })
    touch(note.briefing)
    void load(note.briefing)
  }

  async function addAgain({ briefing, anchor, colour, text, tags }: Note): Promise<void> {
    const { start, end } = anchor
    const draft = { briefing, passage: { start, end }, colour, text, tags }
    const note = await status.attempt(() => host.addNote(draft))
    if (note) put(note)
  }

  /** Counts what was changed here, so that a list that was on its way meanwhile is known to be old. */
  const touches = new Map<string, number>()
  function touch(briefing: string): void {
    touches.set(briefing, (touches.get(briefing) ?? 0) + 1)
  }

  async function load(briefing: string): Promise<void> {
    try {
      const before = touches.get(briefing)
      const notes = await host.listNotes(briefing)
      if (touches.get(briefing) !== before) return await load(briefing)
      // What is being typed is newer than what the disk says.
      byBriefing.set(
        briefing,
        inReadingOrder(notes.map((note) => autosave.waiting(note.id) ?? note)),
      )
      failures.delete(briefing)
    } catch (error) {
      failures.set(briefing, messageOf(error))
    }
  }

  listen('libraryChanged', ({ briefings }) => {
    for (const id of byBriefing.keys()) {
      if (!briefings.some((briefing) => briefing.id === id)) byBriefing.delete(id)
    }
  })
  listen('notesChanged', ({ briefing }) => {
    if (byBriefing.has(briefing)) void load(briefing)
  })

  function of(briefing: string): readonly Note[] {
    return byBriefing.get(briefing) ?? none
  }

  const open = computed(() => pair.members.flatMap((briefing) => of(briefing)))

  function put(note: Note): void {
    touch(note.briefing)
    const others = of(note.briefing).filter((one) => one.id !== note.id)
    byBriefing.set(note.briefing, inReadingOrder([...others, note]))
  }

  async function add(
    briefing: string,
    passage: Span,
    colour = lastColour.value,
  ): Promise<Note | undefined> {
    lastColour.value = colour
    // What is typed next belongs to the new note, never to the one that was open.
    selected.value = null
    const note = await status.attempt(() =>
      host.addNote({ briefing, passage, colour, text: '', tags: [] }),
    )
    if (!note) return undefined
    put(note)
    // The reader may have gone to another note in the meantime.
    selected.value ??= note.id
    return note
  }

  function edit(note: Note, change: Partial<NoteContent>): void {
    const edited = { ...note, ...change }
    if (!autosave.waiting(note.id)) seen.set(note.id, [hashText(note.text)])
    if (change.colour) lastColour.value = change.colour
    put(edited)
    autosave.set(note.id, edited)
  }

  async function remove(note: Note): Promise<void> {
    await autosave.flush(note.id)
    await host.deleteNote(note.briefing, note.id)
    touch(note.briefing)
    byBriefing.set(
      note.briefing,
      of(note.briefing).filter((one) => one.id !== note.id),
    )
    if (selected.value === note.id) selected.value = null
    status.toast('Note deleted.', {
      action: { label: 'Undo', run: () => void status.attempt(() => restore(note)) },
    })
  }

  async function restore(note: Note): Promise<void> {
    put(await host.restoreNote(note.briefing, note.id))
    selected.value = note.id
  }

  /** Shows a note in the text and in the list. */
  function goTo(note: Note): void {
    selected.value = note.id
    if (hasPlace(note)) panes.reveal(note.briefing, note.anchor)
  }

  /** Shows a note that was pointed at in the text. */
  function show(note: Note, options: { edit: boolean } = { edit: false }): void {
    selected.value = note.id
    if (options.edit) editing.value = note.id
    filter.value = everything
    preferences.showTab('notes')
  }

  /** The next note behind the reader's place in the active pane, or the one before it. */
  function step(direction: 1 | -1): void {
    const pane = panes.active
    if (!pane) return
    const target = nextOnWalk(
      {
        items: of(pane.briefing).filter(hasPlace),
        startOf: ({ anchor }) => anchor.start,
        isCurrent: ({ id }) => id === selected.value,
        place: pane.place(),
      },
      direction,
    )
    if (!target) {
      status.announcement = 'There are no notes here.'
      return
    }
    goTo(target)
    preferences.showTab('notes')
    status.announcement = `${target.colour} note: ${target.anchor.quote}. ${target.text}`
  }

  return {
    byBriefing,
    failures,
    selected,
    editing,
    filter,
    lastColour,
    open,
    of,
    load,
    add,
    edit,
    remove,
    goTo,
    show,
    step,
    /** Whether something typed into this note is not on disk yet. */
    isWaiting: (id: string) => autosave.waiting(id) !== undefined,
    flush: () => autosave.flush(),
    sendLast: autosave.sendLast,
  }
})
