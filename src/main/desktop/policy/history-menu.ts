import type { HistoryNames } from '@shared/history'

/** Whether a menu that was made for the one set of names is still right for the other. */
export function saysTheSame(one: HistoryNames, other: HistoryNames): boolean {
  return one.undo === other.undo && one.redo === other.redo
}
