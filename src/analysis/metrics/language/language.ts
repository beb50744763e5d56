import type { Direction, MetricKind, Qualifier } from '@shared/metric'

export interface UnitEntry {
  readonly unit: string
  readonly kind: MetricKind
  /** Spellings in which case does not matter. */
  readonly words: readonly string[]
  /** Spellings in which case matters: `MW`, `mW`. */
  readonly symbols?: readonly string[]
  /** What a value in this spelling is multiplied by to be in `unit`: `Bcf` is 1e9 ft3. */
  readonly factor?: number
}

export interface CurrencyEntry {
  /** ISO 4217. Several codes are a choice that the document's context decides, the first by default. */
  readonly codes: readonly string[]
  /** No default: abstain where the document does not say. */
  readonly strict?: boolean
  readonly prefix?: readonly string[]
  readonly suffix?: readonly string[]
  /** Names in the singular, after the amount; case does not matter. */
  readonly names?: readonly string[]
  /** Codes other than those of ISO 4217, after the amount; case matters. */
  readonly capitals?: readonly string[]
}

export interface ShortMagnitude {
  readonly factor: number
  /** What must stand beside it, so that `25m` in a pool is not 25 million. */
  readonly needs: 'nothing' | 'company' | 'currency'
}

/** What words between a change and its number say of the number. */
export type ChangeFrame = 'amount' | 'pace' | 'range'

/** What a set of cue words tells; each language fills every one. */
export type CueName =
  | 'periodHeads'
  | 'timeAdjectives'
  | 'multipleSigns'
  | 'needsAmount'
  | 'rateArticles'
  | 'rateUnits'
  | 'acts'
  | 'rateTimes'
  | 'fillers'
  | 'levelWords'
  | 'passing'
  | 'rateNouns'
  | 'earlierTimes'
  | 'inTime'
  | 'ofTime'
  | 'another'
  | 'comparing'
  | 'totals'
  | 'reaching'
  | 'monetary'
  | 'setWords'
  | 'weather'
  | 'innerPrepositions'
  | 'placing'
  | 'joiners'
  | 'quantityAdjectives'
  | 'periodOpeners'
  | 'nearness'
  | 'timeNouns'
  | 'nowWords'
  | 'likening'
  | 'against'
  | 'yearParts'
  | 'determining'
  | 'rankVerbs'
  | 'rankLinks'
  | 'scopePrepositions'
  | 'scopeAdverbs'
  | 'joining'
  | 'dimensions'
  | 'emptyNouns'
  | 'reporting'
  | 'framing'
  | 'ordinalEnding'
  | 'rangeMarks'
  | 'amountWords'
  | 'canBeVerb'
  | 'ageBearers'
  | 'relatives'
  | 'wholePronouns'
  | 'partLinks'
  | 'subjectVerbs'
  | 'aims'
  | 'proVerbs'
  | 'frameLinks'
  | 'outputs'
  | 'moving'
  | 'withOver'
  | 'benchmarks'
  | 'points'
  | 'indexNouns'
  | 'backInTime'
  | 'lasting'
  | 'recurring'
  | 'economicWholes'
  | 'earlierLevels'
  | 'schoolYears'
  | 'people'
  | 'singularVerbs'
  | 'verbalNouns'
  | 'bringing'
  | 'pieces'
  | 'pastVerbs'
  | 'costing'
  | 'giving'
  | 'investing'
  | 'ageBefore'
  | 'ageLinks'

type Table<T> = Readonly<Record<string, T>>

/** Everything the extractor knows of one language. Adding a language is adding one of these. */
export interface Language {
  readonly code: string
  readonly small: Table<number>
  readonly tens: Table<number>
  readonly magnitudes: Table<number>
  readonly shortMagnitudes: Table<ShortMagnitude>
  /** Magnitudes of other languages, in lower case: a number before one is left alone. */
  readonly foreignMagnitudes: readonly string[]
  readonly fractionWords: Table<number>
  readonly fractionSigns: Table<number>
  readonly ordinals: Table<number>
  readonly foldWords: Table<number>
  readonly units: readonly UnitEntry[]
  readonly refusedUnits: Table<string>
  /** Names of counted things that begin with the word of a unit. */
  readonly unitNames: readonly string[]
  readonly currencies: readonly CurrencyEntry[]
  readonly subunits: Table<string>
  readonly wordLikeCodes: readonly string[]
  readonly countryNames: Table<readonly string[]>
  readonly qualifiersBefore: Table<Qualifier>
  readonly qualifiersAfter: Table<Qualifier>
  readonly changes: Table<Direction>
  /** Those of `changes` that need "by" or a percentage. */
  readonly changesByAmount: readonly string[]
  readonly changeNouns: Table<Direction>
  readonly changeFrames: Table<ChangeFrame>
  readonly comparatives: Table<Direction>
  /** Closed sets of words that single rules look for. */
  readonly cues: Readonly<Record<CueName, readonly string[]>>
  readonly words: WordClasses
  readonly nouns: NounClasses
  readonly names: NameClasses
  readonly time: TimeWords
}

/** Closed classes and the verbs that end a noun phrase. */
export interface WordClasses {
  readonly prepositions: readonly string[]
  readonly determiners: readonly string[]
  readonly conjunctions: readonly string[]
  readonly pronouns: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly adverbs: readonly string[]
  /** Finite verbs that are seldom adjectives. */
  readonly verbs: readonly string[]
  /** Words before a full stop that do not end a sentence. */
  readonly abbreviations: readonly string[]
  /** What opens the points of a plan of action: `Build 300 homes`. */
  readonly imperatives: readonly string[]
}

export interface NounClasses {
  /** Plural without an s, or the same in both numbers. */
  readonly plurals: readonly string[]
  /** Ends in s, yet is no plural noun. */
  readonly notPlurals: readonly string[]
  /** Plurals that stand before another noun: "sports facilities". */
  readonly attributive: readonly string[]
  /** Singulars that the general inflection gets wrong. */
  readonly singulars: Table<string>
  /** Adjectives that count people: "12 injured". */
  readonly people: readonly string[]
  /** Nouns whose number counts people: "the population reached 3 million". */
  readonly populations: readonly string[]
  /** Nouns of text structure: "six aspects". */
  readonly structure: readonly string[]
  /** Nouns counted in compounds: "a 100-bed hospital". */
  readonly compounds: readonly string[]
  /** Abbreviated denominators: `/bbl`. */
  readonly denominators: Table<string>
  /** Plural nouns of time, which make "1 in 5 years" no fraction. */
  readonly times: readonly string[]
}

export interface NameClasses {
  /** Nouns that carry a number as their name, in any case: "section 12". */
  readonly labels: readonly string[]
  /** The same, with a capital only: "Line 14". */
  readonly properLabels: readonly string[]
  /** Street words: "228 Changbai Road". */
  readonly streets: readonly string[]
  /** Words near a telephone number. */
  readonly telephone: readonly string[]
  /** Nouns that make a hyphened duration a name: "three-year action plan". */
  readonly plans: readonly string[]
  /** Nouns that leave a hyphened duration a duration: "a five-year period". */
  readonly spans: readonly string[]
  readonly ages: readonly string[]
}

export interface TimeWords {
  readonly months: readonly string[]
  /** Nouns that make the four-digit number before them a year: "below 1990 levels". */
  readonly afterYear: readonly string[]
  /** Words that make a following four-digit number a year. */
  readonly beforeYear: readonly string[]
  readonly clock: readonly string[]
  /** Words without which, months and digits aside, no period phrase is made. */
  readonly hints: readonly string[]
  /** Words of a coming time: the period of the sentence before does not reach so far. */
  readonly future: readonly string[]
}
