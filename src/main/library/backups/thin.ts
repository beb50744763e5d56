const day = 86_400_000
const limits = { days: 7, weeks: 4, months: 12 }

/**
 * Those of the backups, given by their instants, that have had their time. Kept are all of the last 24
 * hours, the newest one, and the newest of each of the last 7 days, 4 weeks and 12 months that have one.
 */
export function outdated<B extends { readonly created: string }>(
  backups: readonly B[],
  now: Date,
): readonly B[] {
  const newestFirst = backups.toSorted((one, other) => (one.created < other.created ? 1 : -1))
  const kept = new Set<B>(newestFirst.slice(0, 1))
  for (const backup of newestFirst) {
    if (now.getTime() - Date.parse(backup.created) < day) kept.add(backup)
  }
  keepNewestOf(newestFirst, kept, limits.days, ({ created }) => created.slice(0, 10))
  keepNewestOf(newestFirst, kept, limits.weeks, ({ created }) => weekOf(created))
  keepNewestOf(newestFirst, kept, limits.months, ({ created }) => created.slice(0, 7))
  return backups.filter((backup) => !kept.has(backup))
}

function keepNewestOf<B>(
  newestFirst: readonly B[],
  kept: Set<B>,
  limit: number,
  period: (backup: B) => string,
): void {
  const seen = new Set<string>()
  for (const backup of newestFirst) {
    const key = period(backup)
    if (seen.has(key) || seen.size >= limit) continue
    seen.add(key)
    kept.add(backup)
  }
}

/** Weeks since the first Monday of the epoch. */
function weekOf(created: string): string {
  return String(Math.floor((Date.parse(created) / day - 4) / 7))
}
