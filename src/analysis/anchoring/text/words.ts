import { names } from '../../metrics/language/en/names'
import { magnitudes, small, tens } from '../../metrics/language/en/numbers'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth half quarter',
)
const numbers = new Set([...Object.keys(small), ...Object.keys(tens), ...Object.keys(magnitudes)])
numbers.delete('one')

const months = words(`
  january february march april may june july august september october november december
`)

/** Words that a sentence may begin with without being a name. */
const openers = words(`
  the a an in on at by for from with within across over under between among through during since
  until to into per than as like of this that these those its his her their our my your each every
  all some any no both either neither another such much many several few and or but nor while
  whereas because although if unless so yet when where once which who what how why it he she they
  we i you there here is are was were be have has had will also already now then still only just
  even not very more most less least about around up after before following besides however
  moreover furthermore meanwhile nearly almost approximately according
`)

const labels = new Set([...names.labels, ...names.properLabels].map((word) => word.toLowerCase()))

export const wordTraits = {
  /** May open a sentence without being a name. */
  opener: 1,
  /** Counts: it is guarded like digits. */
  number: 2,
  /** With a capital letter only: "may" and "march" are also verbs. */
  month: 4,
  /** A number behind it is a name: "Ward 3". */
  label: 8,
  /** Was met in lower case. */
  seenLower: 16,
} as const

const traits = new Map<string, number>()
for (const [list, trait] of [
  [openers, wordTraits.opener],
  [numbers, wordTraits.number],
  [ordinals, wordTraits.number],
  [months, wordTraits.month],
  [labels, wordTraits.label],
] as const) {
  for (const word of list) traits.set(word, (traits.get(word) ?? 0) | trait)
}

/** What is known of English words, in lower case. */
export const knownWords: ReadonlyMap<string, number> = traits

/** Characters that end the name of a place in Chinese. */
export const placeEndings: ReadonlySet<number> = new Set(
  [...'区县市省镇乡村路街區縣鎮鄉'].map((character) => character.charCodeAt(0)),
)
