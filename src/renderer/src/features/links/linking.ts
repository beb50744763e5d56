import type { EndDraft } from '@shared/tie'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { usePanes, type Selected } from '../reader/panes'
import { useStatus } from '../window/status'
import { useLinks } from './store'

/** The linking of two passages, one after the other. */
export const useLinking = defineStore('linking', () => {
  const links = useLinks()
  const panes = usePanes()
  const status = useStatus()
  /** The first passage of a link that waits for its second. */
  const begun = shallowRef<Selected | null>(null)

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
    const link = await links.add([endAt(first), endAt(second)])
    if (!link) return
    begun.value = null
    document.getSelection()?.collapseToEnd()
    links.show(link, { edit: true })
    status.announcement = 'Linked. Choose a type and write a note, if you like.'
  }

  function cancel(): void {
    begun.value = null
  }

  return { begun, take, cancel }
})

function endAt({ briefing, passage }: Selected): EndDraft {
  return { briefing, passage }
}
