import { inWords } from '@analysis/wording'
import type { Correction } from '@shared/correction'
import type { Note } from '@shared/note'
import { needsCare } from '@shared/place'
import type { OpenPlace, PlaceRef, PlacedKind } from '@shared/replacement'
import { linkTypes, type BlockPin, type Link, type RowVerdict, type TieEnd } from '@shared/tie'
import type { Annotations } from '../../library/annotations-file'
import type { StoredTies } from '../../library/ties-file'

type Tied = Link | BlockPin | RowVerdict

const labelLength = 120

/** Of the notes and corrections of a briefing, those whose place the reader has to see to. */
export function openAnnotations(
  briefing: string,
  { notes, corrections }: Annotations,
): readonly OpenPlace[] {
  return [
    ...notes
      .filter(({ deleted }) => deleted === null)
      .flatMap((note) => open({ briefing, item: note.id }, 'note', note.text, note)),
    ...corrections.flatMap((one) =>
      open({ briefing, item: one.id }, 'correction', correctionInWords(one), one),
    ),
  ]
}

/** The ends in one briefing of what ties a pair together, so far as the reader has to see to them. */
export function openTies(
  briefing: string,
  members: readonly string[],
  { links, pins, verdicts }: StoredTies,
): readonly OpenPlace[] {
  const ends = (tie: Tied, kind: PlacedKind, label: string): readonly OpenPlace[] =>
    tie.ends.flatMap((end, index) => {
      if (end.briefing !== briefing) return []
      const tied = { members, end: index === 0 ? 0 : 1 } as const
      return open({ briefing, item: tie.id, tie: tied }, kind, label, end)
    })
  return [
    ...links
      .filter(({ deleted }) => deleted === null)
      .flatMap((link) => ends(link, 'link', joined(linkTypes[link.type], link.text))),
    ...pins.flatMap((pin) => ends(pin, 'pin', pin.related ? 'belong together' : 'kept apart')),
    ...verdicts.flatMap((one) => ends(one, 'verdict', one.verdict)),
  ]
}

function open(
  ref: PlaceRef,
  kind: PlacedKind,
  label: string,
  { anchor, place }: Pick<Note | Correction | TieEnd, 'anchor' | 'place'>,
): readonly OpenPlace[] {
  if (!needsCare(place)) return []
  const { start, end, quote } = anchor
  const passage = place.state === 'orphan' ? null : { start, end }
  return [{ ref, kind, label: label.slice(0, labelLength), place, quote, passage }]
}

function correctionInWords({ reading }: Correction): string {
  return reading === null ? 'no figure' : inWords(reading)
}

function joined(type: string, text: string): string {
  return text === '' ? type : `${type}: ${text}`
}
