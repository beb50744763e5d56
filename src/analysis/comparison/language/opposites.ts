import { words } from '../../alignment/language/words'

/**
 * Words of which one figure has one at most: what is said of exports is not said of imports. Each row is an
 * axis, each string in it the names of one of its ends.
 */
export const opposites: readonly (readonly (readonly string[])[])[] = [
  ['urban town city townspeople townsfolk', 'rural countryside village villager farmer peasant'],
  ['male man boy', 'female woman girl'],
  ['birth', 'death mortality'],
  ['export', 'import'],
  ['primary', 'secondary', 'tertiary'],
  ['revenue income receipt', 'expenditure spending'],
  ['deposit', 'loan advance lending'],
  ['profit', 'loss'],
  ['domestic', 'international foreign overseas inbound'],
  ['passenger', 'freight cargo'],
  ['admission', 'discharge'],
  ['adult', 'child'],
  ['unemployment', 'employment'],
  ['north', 'south'],
  ['east', 'west'],
].map((ends) => ends.map(words))
