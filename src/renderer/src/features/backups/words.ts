import type { BackupReason, RestoredBriefing, RestorePlan } from '@shared/backup'

export const reasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'daily',
  migration: 'before an upgrade of the library',
  restore: 'before a restore',
  asked: 'made by you',
}

/** What a restore would change, a line for each briefing and each pair. */
export function planLines(plan: RestorePlan, titleOf: (id: string) => string): readonly string[] {
  return [
    ...plan.briefings.map(({ title, returns, notes, corrections }) => {
      const parts = [
        ...(returns ? ['comes back'] : []),
        ...countWords(notes, 'note'),
        ...(corrections > 0 ? [`${plural(corrections, 'corrected figure')} as it was`] : []),
      ]
      return `“${title}”: ${parts.join(', ')}`
    }),
    ...plan.pairs.map(({ members, links, others }) => {
      const names = members.map((id) => `“${titleOf(id)}”`).join(' and ')
      const parts = [
        ...countWords(links, 'link'),
        ...(others > 0
          ? [`${plural(others, 'pin or verdict', 'pins or verdicts')} as before`]
          : []),
      ]
      return `${names}: ${parts.join(', ')}`
    }),
  ]
}

function countWords({ added, changed, removed }: RestoredBriefing['notes'], noun: string) {
  return [
    ...(added > 0 ? [`${plural(added, noun)} ${added === 1 ? 'comes' : 'come'} back`] : []),
    ...(changed > 0
      ? [`${plural(changed, noun)} set to what ${changed === 1 ? 'it' : 'they'} said`]
      : []),
    ...(removed > 0
      ? [`${plural(removed, noun)} made since ${removed === 1 ? 'is' : 'are'} deleted`]
      : []),
  ]
}

export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
