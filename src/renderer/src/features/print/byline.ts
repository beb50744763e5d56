import type { BriefingSummary } from '@shared/briefing'
import { displayDate } from '../library/dates'

/** Where a briefing comes from, on one line of paper. */
export function bylineOf({ issuer, eventDate, source }: BriefingSummary): string {
  return [issuer, eventDate && displayDate(eventDate), source.name].filter(Boolean).join(' · ')
}
