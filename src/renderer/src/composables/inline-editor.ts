import { nextTick, ref, watch, type Ref } from 'vue'

/** Items that are written into where they are listed, and saved while the reader types. */
interface EditedItems {
  /** Id of the one that is to take the focus. */
  editing: string | null
  /** What was typed last is not on its way yet. */
  isWaiting(id: string): boolean
}

interface Item {
  readonly id: string
  readonly text: string
}

/**
 * The text of an item in its editor. What is typed leads; what comes from another window follows as soon
 * as nothing waits to be saved. `focused` takes the focus when the store asks for it.
 */
export function useInlineEditor(
  items: EditedItems,
  item: () => Item,
  focused: () => HTMLElement | null | undefined,
): Ref<string> {
  const text = ref(item().text)

  watch(
    () => item().text,
    (changed) => {
      if (!items.isWaiting(item().id)) text.value = changed
    },
  )

  watch(
    () => items.editing === item().id,
    async (wanted) => {
      if (!wanted) return
      await nextTick()
      focused()?.focus()
      items.editing = null
    },
    { immediate: true },
  )

  return text
}
