/** Tells which changes were made in one go, so that one undo takes them back. */
export interface Bursts {
  /** The same name for changes of one thing in quick succession, for what is typed is saved often. */
  groupOf(thing: string): string
  /** What is changed next is not one with what was changed before, however soon it comes. */
  end(): void
}

/** Milliseconds without a change after which the next one is another step. */
const pause = 10_000

export function createBursts(now: () => Date): Bursts {
  const none = { thing: '', group: '', at: -Infinity }
  let last = none
  let ended = 0
  return {
    groupOf(thing) {
      const at = now().getTime()
      const goesOn = last.thing === thing && at - last.at < pause
      last = { thing, group: goesOn ? last.group : `edit-${thing}-${at}-${ended}`, at }
      return last.group
    },
    end() {
      ended += 1
      last = none
    },
  }
}
