import type { BriefingSummary } from '@shared/briefing'

/** "Revision 1 of 2": its place among those that are there, for one that was taken back leaves a gap in the numbers. */
export function revisionName({ earlier = [], revision }: BriefingSummary, number: number): string {
  const numbers = [...earlier.map((one) => one.revision), revision]
  return `Revision ${numbers.indexOf(number) + 1} of ${numbers.length}`
}
