import type { Direction, MetricKind, Qualifier } from '@shared/metric'
import { data as isoCurrencies } from 'currency-codes'
import type { ChangeFrame, CueName, Language } from './language/language'
import { numberWords } from './numbers/number-words'
import { createPhrases, type PhraseTable } from './tokens/phrases'
import { classifier } from './tokens/word-classes'
import { createWords, type LookUp } from './tokens/words'

export interface UnitMeaning {
  readonly unit: string
  readonly kind: MetricKind
  readonly factor: number
}

export interface CurrencyMeaning {
  readonly codes: readonly string[]
  readonly strict: boolean
}

/** A language's tables in the form that the reading needs: sets and phrase tables. */
export interface Lexicon {
  readonly language: Language
  readonly tables: ReturnType<typeof wordTables>
  readonly unitWords: PhraseTable<UnitMeaning>
  readonly unitSymbols: PhraseTable<UnitMeaning>
  readonly refused: PhraseTable<string>
  readonly unitNames: PhraseTable<true>
  readonly currencyPrefixes: PhraseTable<CurrencyMeaning>
  readonly currencySuffixes: PhraseTable<CurrencyMeaning>
  readonly currencyNames: PhraseTable<CurrencyMeaning>
  readonly qualifiersBefore: PhraseTable<Qualifier>
  readonly qualifiersAfter: PhraseTable<Qualifier>
  readonly changes: ReadonlyMap<string, Direction>
  readonly changeNouns: ReadonlyMap<string, Direction>
  readonly comparatives: ReadonlyMap<string, Direction>
  readonly changeFrames: PhraseTable<ChangeFrame>
  /** Words that no noun phrase goes across. */
  readonly stops: ReadonlySet<string>
  /** `stops` without verbs: what may begin a sentence and is no name. */
  readonly functionWords: ReadonlySet<string>
  readonly sets: ReturnType<typeof wordSets>
  readonly cues: Readonly<Record<CueName, ReadonlySet<string>>>
  /** Every word met so far, with the classes that this language gives it. */
  readonly words: LookUp
  /** Matches a text that may hold a period phrase. */
  readonly periodHint: RegExp
  /** Finds the next number word or rank, from its `lastIndex`. */
  readonly numberWords: RegExp
}

/** The word lists as sets, by name. */
function wordSets(language: Language) {
  const { words, nouns, names, time } = language
  return {
    changesByAmount: new Set(language.changesByAmount),
    prepositions: new Set(words.prepositions),
    determiners: new Set(words.determiners),
    conjunctions: new Set(words.conjunctions),
    auxiliaries: new Set(words.auxiliaries),
    verbs: new Set(words.verbs),
    adverbs: new Set(words.adverbs),
    pronouns: new Set(words.pronouns),
    abbreviations: new Set(words.abbreviations),
    imperatives: new Set(words.imperatives),
    plurals: new Set(nouns.plurals),
    notPlurals: new Set(nouns.notPlurals),
    attributive: new Set(nouns.attributive),
    people: new Set(nouns.people),
    populations: new Set(nouns.populations),
    structure: new Set(nouns.structure),
    compounds: new Set(nouns.compounds),
    times: new Set(nouns.times),
    labels: new Set(names.labels),
    properLabels: new Set(names.properLabels.map((word) => word.toLowerCase())),
    streets: new Set(names.streets),
    telephone: new Set(names.telephone),
    plans: new Set(names.plans),
    spans: new Set(names.spans),
    months: new Set(time.months),
    afterYear: new Set(time.afterYear),
    beforeYear: new Set(time.beforeYear),
    clock: new Set(time.clock),
    wordLikeCodes: new Set(language.wordLikeCodes),
  }
}
/** The tables as maps, which answer faster than objects and know no inherited names. */
function wordTables(language: Language) {
  return {
    small: mapOf(language.small),
    tens: mapOf(language.tens),
    magnitudes: mapOf(language.magnitudes),
    shortMagnitudes: mapOf(language.shortMagnitudes),
    fractionWords: mapOf(language.fractionWords),
    fractionSigns: mapOf(language.fractionSigns),
    ordinals: mapOf(language.ordinals),
    foldWords: mapOf(language.foldWords),
    subunits: mapOf(language.subunits),
    singulars: mapOf(language.nouns.singulars),
    denominators: mapOf(language.nouns.denominators),
  }
}

/** Each list as a set, under the same name. */
function setsOf<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, ReadonlySet<string>>> {
  const sets = Object.entries<readonly string[]>(lists).map(([name, words]) => [
    name,
    new Set(words),
  ])
  // Object.fromEntries forgets the names it was given.
  return Object.fromEntries(sets) as Record<Name, ReadonlySet<string>>
}

const mapOf = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table))

export function createLexicon(language: Language): Lexicon {
  const { words } = language
  const functionWords = new Set([
    ...words.prepositions,
    ...words.determiners,
    ...words.conjunctions,
    ...words.pronouns,
    ...words.auxiliaries,
    ...words.adverbs,
  ])
  return {
    language,
    tables: wordTables(language),
    ...unitTables(language),
    ...currencyTables(language),
    qualifiersBefore: createPhrases(Object.entries(language.qualifiersBefore)),
    qualifiersAfter: createPhrases(Object.entries(language.qualifiersAfter)),
    changes: new Map(Object.entries(language.changes)),
    changeNouns: new Map(Object.entries(language.changeNouns)),
    comparatives: new Map(Object.entries(language.comparatives)),
    changeFrames: createPhrases(Object.entries(language.changeFrames)),
    functionWords,
    stops: new Set([...functionWords, ...words.verbs]),
    sets: wordSets(language),
    cues: setsOf(language.cues),
    words: createWords(classifier(language)),
    periodHint: new RegExp(
      `[\\d０-９]|${[...language.time.hints, ...language.time.months].join('|')}`,
      'i',
    ),
    numberWords: numberWords(language),
  }
}

const unitMeaning = ({ unit, kind, factor = 1 }: Language['units'][number]): UnitMeaning => ({
  unit,
  kind,
  factor,
})

function unitTables(language: Language) {
  return {
    unitWords: createPhrases(
      language.units.flatMap((entry) =>
        entry.words.map((word) => [word.toLowerCase(), unitMeaning(entry)] as const),
      ),
    ),
    unitSymbols: createPhrases(
      language.units.flatMap((entry) =>
        (entry.symbols ?? []).map((symbol) => [symbol, unitMeaning(entry)] as const),
      ),
      { exact: true },
    ),
    refused: createPhrases(Object.entries(language.refusedUnits), { exact: true }),
    unitNames: createPhrases(language.unitNames.map((name) => [name.toLowerCase(), true] as const)),
  }
}

type CurrencyPhrase = readonly [string, CurrencyMeaning]

function currencyTables(language: Language) {
  const prefixes: CurrencyPhrase[] = []
  const suffixes: CurrencyPhrase[] = []
  const names: CurrencyPhrase[] = []
  for (const { codes, strict = false, ...forms } of language.currencies) {
    const meaning = { codes, strict }
    for (const prefix of forms.prefix ?? []) prefixes.push([prefix, meaning])
    for (const suffix of [...(forms.suffix ?? []), ...(forms.capitals ?? [])]) {
      suffixes.push([suffix, meaning])
    }
    for (const name of forms.names ?? []) names.push(...bothNumbers(name, meaning))
  }
  // ISO 4217 with its codes and English names, as the package currency-codes keeps it.
  for (const { code, currency } of isoCurrencies) {
    const meaning = { codes: [code], strict: false }
    prefixes.push([code, meaning])
    suffixes.push([code, meaning])
    if (currency.includes(' ') && !currency.includes('(')) {
      names.push(...bothNumbers(currency.trim().toLowerCase(), meaning))
    }
  }
  return {
    currencyPrefixes: createPhrases(prefixes, { exact: true }),
    currencySuffixes: createPhrases(suffixes, { exact: true }),
    currencyNames: createPhrases(names.map(([name, meaning]) => [name.toLowerCase(), meaning])),
  }
}

const bothNumbers = (name: string, meaning: CurrencyMeaning): CurrencyPhrase[] => [
  [name, meaning],
  [`${name}s`, meaning],
]
