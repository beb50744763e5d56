import type { HistoryNames } from '@shared/history'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useConnection } from '../../host/injection'
import { useLibrary } from '../library/store'
import { useLinks } from '../links/store'
import { useNotes } from '../notes/store'
import { usePair } from '../reader/pair'
import { useStatus } from '../window/status'

/** Undo and redo over all that the reader made, whenever that was. */
export const useHistory = defineStore('history', () => {
  const { host, listen } = useConnection()
  const library = useLibrary()
  const links = useLinks()
  const notes = useNotes()
  const pair = usePair()
  const status = useStatus()
  const names = shallowRef<HistoryNames>({ undo: null, redo: null })
  let isTold = false

  listen('historyChanged', (changed) => {
    isTold = true
    names.value = changed
  })
  void status.attempt(async () => {
    const found = await host.history()
    // What was announced meanwhile is newer.
    if (!isTold) names.value = found
  })

  /** “In …” for a briefing that is not on the screen. */
  function place(briefings: readonly string[]): string {
    if (briefings.some((id) => pair.sideOf(id))) return ''
    const title = briefings.map((id) => library.find(id)?.title).find(Boolean)
    return title ? `, in “${title}”` : ''
  }

  async function turn(direction: 'undo' | 'redo'): Promise<void> {
    // What is being typed is a step of its own.
    await Promise.all([notes.flush(), links.flush()])
    const done = await host[direction]()
    if (!done) return status.toast(`There is nothing to ${direction}.`)
    const [said, back] =
      direction === 'undo' ? ['Undone', 'redo' as const] : ['Made again', 'undo' as const]
    status.toast(`${said}: ${done.name}${place(done.briefings)}.`, {
      action: {
        label: back === 'redo' ? 'Redo' : 'Undo',
        run: () => void status.attempt(() => turn(back)),
      },
    })
  }

  return { names, undo: () => turn('undo'), redo: () => turn('redo') }
})
