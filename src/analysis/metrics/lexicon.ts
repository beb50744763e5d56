import type { Direction, MetricKind, Qualifier } from '@shared/metric'
import { data as isoCurrencies } from 'currency-codes'
import type { Language } from './language/language'
import { createPhrases, type PhraseTable } from './phrases'

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
  readonly unitWords: PhraseTable<UnitMeaning>
  readonly unitSymbols: PhraseTable<UnitMeaning>
  readonly refused: PhraseTable<string>
  readonly currencyPrefixes: PhraseTable<CurrencyMeaning>
  readonly currencySuffixes: PhraseTable<CurrencyMeaning>
  readonly currencyNames: PhraseTable<CurrencyMeaning>
  readonly qualifiersBefore: PhraseTable<Qualifier>
  readonly qualifiersAfter: PhraseTable<Qualifier>
  readonly changes: ReadonlyMap<string, Direction>
  readonly changeNouns: ReadonlyMap<string, Direction>
  readonly comparatives: ReadonlyMap<string, Direction>
  /** Words that no noun phrase goes across. */
  readonly stops: ReadonlySet<string>
  /** `stops` without verbs: what may begin a sentence and is no name. */
  readonly functionWords: ReadonlySet<string>
  readonly has: (list: WordList, word: string) => boolean
  /** Matches a text that may hold a number: digits or a number word. */
  readonly numberHint: RegExp
}

const listNames = {
  changesByAmount: (l: Language) => l.changesByAmount,
  prepositions: (l: Language) => l.words.prepositions,
  determiners: (l: Language) => l.words.determiners,
  conjunctions: (l: Language) => l.words.conjunctions,
  auxiliaries: (l: Language) => l.words.auxiliaries,
  verbs: (l: Language) => l.words.verbs,
  abbreviations: (l: Language) => l.words.abbreviations,
  plurals: (l: Language) => l.nouns.plurals,
  notPlurals: (l: Language) => l.nouns.notPlurals,
  attributive: (l: Language) => l.nouns.attributive,
  people: (l: Language) => l.nouns.people,
  populations: (l: Language) => l.nouns.populations,
  structure: (l: Language) => l.nouns.structure,
  compounds: (l: Language) => l.nouns.compounds,
  times: (l: Language) => l.nouns.times,
  labels: (l: Language) => l.names.labels,
  properLabels: (l: Language) => l.names.properLabels.map((word) => word.toLowerCase()),
  streets: (l: Language) => l.names.streets,
  telephone: (l: Language) => l.names.telephone,
  plans: (l: Language) => l.names.plans,
  spans: (l: Language) => l.names.spans,
  months: (l: Language) => l.time.months,
  beforeYear: (l: Language) => l.time.beforeYear,
  clock: (l: Language) => l.time.clock,
  future: (l: Language) => l.time.future,
  wordLikeCodes: (l: Language) => l.wordLikeCodes,
} as const
export type WordList = keyof typeof listNames

export function createLexicon(language: Language): Lexicon {
  const { words } = language
  const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    Object.entries(listNames).map(([name, pick]) => [name, new Set(pick(language))]),
  )
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
    ...unitTables(language),
    ...currencyTables(language),
    qualifiersBefore: createPhrases(Object.entries(language.qualifiersBefore)),
    qualifiersAfter: createPhrases(Object.entries(language.qualifiersAfter)),
    changes: new Map(Object.entries(language.changes)),
    changeNouns: new Map(Object.entries(language.changeNouns)),
    comparatives: new Map(Object.entries(language.comparatives)),
    functionWords,
    stops: new Set([...functionWords, ...words.verbs]),
    has: (list, word) => lists.get(list)?.has(word) ?? false,
    numberHint: numberHint(language),
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

function numberHint({ small, tens, magnitudes, foldWords }: Language): RegExp {
  const words = [small, tens, magnitudes, foldWords].flatMap((table) => Object.keys(table))
  return new RegExp(`\\d|[½¼¾⅓⅔]|\\b(?:${[...words, 'half', 'third', 'quarter'].join('|')})`, 'i')
}
