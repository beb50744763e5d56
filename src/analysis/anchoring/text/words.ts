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

/** A number behind it is a name: "Ward 3". */
export const isLabel = (word: string): boolean => labels.has(word)
export const isOpener = (word: string): boolean => openers.has(word)
/** Words that count: they are guarded like digits. */
export const isNumberWord = (word: string): boolean => numbers.has(word) || ordinals.has(word)
/** Only with a capital letter: "may" and "march" are also verbs. */
export const isMonth = (word: string): boolean => months.has(word)

/** Characters that end the name of a place in Chinese. */
export const placeEndings: ReadonlySet<number> = new Set(
  [...'区县市省镇乡村路街區縣鎮鄉'].map((character) => character.charCodeAt(0)),
)
