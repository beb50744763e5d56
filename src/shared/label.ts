import * as v from 'valibot'
import { colourIds, colours, type Colour } from './note'

/** What the reader knows the colours by: "claim", "doubt", "check". */
export type ColourNames = Readonly<Record<Colour, string>>

export const plainColourNames: ColourNames = namesFrom((id) => colours[id].name)

const colourName = v.pipe(
  v.string(),
  v.transform((name) => name.trim().replace(/\s+/gu, ' ')),
  v.maxLength(40, 'the name of a colour has at most 40 characters'),
)

export const colourNamesSchema = v.object({
  yellow: colourName,
  green: colourName,
  blue: colourName,
  rose: colourName,
  violet: colourName,
  orange: colourName,
}) satisfies v.GenericSchema<unknown, ColourNames>

/** A name for each colour. */
export function namesFrom(nameOf: (colour: Colour) => string): ColourNames {
  return Object.fromEntries(colourIds.map((id) => [id, nameOf(id)])) as Record<Colour, string>
}
