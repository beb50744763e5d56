export { absoluteChange, relativeChange, spelledChange } from './change-words'
export { capitalised } from './capitalised'
export { caveatNames } from './caveat-names'
export {
  about,
  groupNames,
  inWords,
  kindNames,
  normalised,
  normalisedInDigits,
  partNames,
  qualified,
  qualifierWords,
  unitName,
} from './figure-words'
