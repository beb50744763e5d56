/** Tells which changes were made in one go, so that one undo takes them back. */
export interface Bursts {
  /** The same name for changes of one thing in quick succession, for what is typed is saved often. */
  groupOf(thing: string): string
}

/** Milliseconds without a change after which the next one is another step. */
const pause = 10_000

export function createBursts(now: () => Date): Bursts {
  let last = { thing: '', group: '', at: -Infinity }
  return {
    groupOf(thing) {
      const at = now().getTime()
      const goesOn = last.thing === thing && at - last.at < pause
      last = { thing, group: goesOn ? last.group : `edit-${thing}-${at}`, at }
      return last.group
    },
  }
}
