import * as v from 'valibot'

export const backupReasons = ['daily', 'migration', 'restore', 'asked'] as const
/** Why a backup was made: once a day, before a migration, before a restore, or because it was asked for. */
export type BackupReason = (typeof backupReasons)[number]

/** A copy of the library at some instant. */
export interface BackupSummary {
  readonly id: string
  /** ISO 8601 instant. */
  readonly created: string
  readonly reason: BackupReason
  readonly briefings: number
  /** Without the deleted ones. */
  readonly notes: number
}

/** What a restore would do to one briefing. */
export interface RestoredBriefing {
  readonly briefing: string
  readonly title: string
  /** The briefing itself is not in the library any more and comes back. */
  readonly returns: boolean
  /** Notes that come back, are set to what they were, and are deleted. */
  readonly notes: { readonly added: number; readonly changed: number; readonly removed: number }
  /** Corrections of figures that come back or go. */
  readonly corrections: number
}

/** What a restore would do to what ties a pair together. */
export interface RestoredPair {
  readonly members: readonly string[]
  readonly links: RestoredBriefing['notes']
  /** Pins and verdicts that come back or go. */
  readonly others: number
}

/** What a restore would change, or has changed; briefings and pairs that stay as they are left out. */
export interface RestorePlan {
  readonly backup: BackupSummary
  readonly briefings: readonly RestoredBriefing[]
  readonly pairs: readonly RestoredPair[]
}

/** A briefing that was removed and can be brought back. */
export interface RemovedSummary {
  /** The id it was removed under. */
  readonly briefing: string
  readonly title: string
  /** ISO 8601 instant. */
  readonly removed: string
}

export const backupIdSchema = v.pipe(v.string(), v.regex(/^\d{8}T\d{9}Z-[a-z0-9]{4}$/))
