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
} from './figure-words'
