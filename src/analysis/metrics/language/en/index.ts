import type { Language } from '../language'
import { changeFrames, changeNouns, changes, changesByAmount, comparatives } from './changes'
import { cues } from './cues'
import { countryNames, currencyEntries, subunits, wordLikeCodes } from './currencies'
import { names, time } from './names'
import * as numbers from './numbers'
import { qualifiersAfter, qualifiersBefore } from './qualifiers'
import { refusedUnits, unitNames, units } from './units'
import { nouns, words } from './words'

export const english: Language = {
  code: 'en',
  ...numbers,
  units,
  refusedUnits,
  unitNames,
  currencies: currencyEntries,
  subunits,
  wordLikeCodes,
  countryNames,
  qualifiersBefore,
  qualifiersAfter,
  changes,
  changeNouns,
  changeFrames,
  changesByAmount,
  comparatives,
  cues,
  words,
  nouns,
  names,
  time,
}
