import type { UnitEntry } from '../language'

const spellings = (...patterns: readonly string[]): string[] => patterns.flatMap(spell)

/** `square {metre}` stands for British and American spelling, singular and plural. */
function spell(pattern: string): string[] {
  const both = /\{(\w+)re\}/u.exec(pattern)
  const forms =
    both === null
      ? [pattern]
      : [`${both[1]}re`, `${both[1]}er`].map((form) => pattern.replace(both[0], form))
  return forms.flatMap((form) => (/[a-z]{3}$/u.test(form) ? [form, plural(form)] : [form]))
}

function plural(word: string): string {
  return /(?:inch)$/u.test(word) ? `${word}es` : `${word}s`
}

const percent: readonly UnitEntry[] = [
  { unit: '%', kind: 'percent', words: ['%', 'per cent', 'percent', 'pct', 'pc', 'per-cent'] },
  {
    unit: 'pp',
    kind: 'percent',
    words: [
      'percentage point',
      'percentage points',
      'percentage-point',
      'percentage-points',
      'percent point',
      'percent points',
      'per cent point',
      'per cent points',
      '% point',
      '% points',
      '%-point',
      '%-points',
      'of a percentage point',
      'a percentage point',
      'of one percentage point',
      'pp',
      'ppt',
      'ppts',
      'pps',
      'p.p',
      'p.p.',
      'pct pts',
    ],
  },
  {
    unit: 'bp',
    kind: 'percent',
    words: ['basis point', 'basis points', 'basis-point', 'bps', 'bp'],
  },
]

const area: readonly UnitEntry[] = [
  {
    unit: 'm2',
    kind: 'area',
    words: spellings(
      'square {metre}',
      'square-{metre}',
      'sq {metre}',
      'sq. {metre}',
      'sq m',
      'sq. m',
      'sq. m.',
      'sqm',
      'sq mt',
      'sq mtr',
      'sq. mtr',
    ),
    symbols: ['m2', 'm²', 'm^2', '㎡'],
  },
  {
    unit: 'km2',
    kind: 'area',
    words: spellings(
      'square {kilometre}',
      'square-{kilometre}',
      'sq {kilometre}',
      'sq. {kilometre}',
      'sq km',
      'sq. km',
      'sq. km.',
      'sq kms',
      'sqkm',
    ),
    symbols: ['km2', 'km²', 'km^2', '㎢'],
  },
  { unit: 'ha', kind: 'area', words: ['hectare', 'hectares', 'ha'], symbols: [] },
  { unit: 'mu', kind: 'area', words: [], symbols: ['mu'] },
  { unit: 'acre', kind: 'area', words: ['acre', 'acres'] },
  {
    unit: 'ft2',
    kind: 'area',
    words: [
      'square foot',
      'square feet',
      'square-foot',
      'sq ft',
      'sq. ft',
      'sq. ft.',
      'sqft',
      'sq feet',
      'sq. feet',
    ],
    symbols: ['ft2', 'ft²'],
  },
  {
    unit: 'mi2',
    kind: 'area',
    words: ['square mile', 'square miles', 'sq mi', 'sq. mi', 'sq. mi.', 'sq miles', 'sq. miles'],
  },
  { unit: 'yd2', kind: 'area', words: ['square yard', 'square yards', 'sq yd', 'sq. yd'] },
  { unit: 'in2', kind: 'area', words: spellings('square inch', 'sq inch', 'sq. inch') },
]

const length: readonly UnitEntry[] = [
  {
    unit: 'km',
    kind: 'length',
    words: [...spellings('{kilometre}'), 'km', 'kms', 'kilometre-long', 'kilometer-long'],
    symbols: ['㎞'],
  },
  {
    unit: 'm',
    kind: 'length',
    words: spellings('{metre}', 'linear {metre}', 'lineal {metre}', 'running {metre}'),
    symbols: ['m'],
  },
  { unit: 'cm', kind: 'length', words: spellings('{centimetre}'), symbols: ['cm', '㎝'] },
  { unit: 'mm', kind: 'length', words: spellings('{millimetre}'), symbols: ['mm', '㎜'] },
  { unit: 'mi', kind: 'length', words: ['mile', 'miles'], symbols: ['mi'] },
  { unit: 'nmi', kind: 'length', words: ['nautical mile', 'nautical miles'], symbols: ['nmi'] },
  { unit: 'ft', kind: 'length', words: ['foot', 'feet'], symbols: ['ft'] },
  // No symbol: "in" is a preposition.
  { unit: 'in', kind: 'length', words: ['inch', 'inches'] },
  { unit: 'yd', kind: 'length', words: ['yard', 'yards'] },
]

const gas = ['CO2', 'CO₂', 'carbon dioxide', 'carbon']
const emitted = (unit: string): string[] =>
  gas.flatMap((name) => [
    `${unit} of ${name} equivalent`,
    `${unit} of ${name}-equivalent`,
    `${unit} ${name} equivalent`,
    `${unit} ${name}-equivalent`,
    `${unit} ${name}e`,
  ])

const tonneWords = [
  'tonne',
  'tonnes',
  'metric ton',
  'metric tons',
  'metric tonne',
  'metric tonnes',
  'ton',
  'tons',
]
const mass: readonly UnitEntry[] = [
  {
    unit: 't',
    kind: 'mass',
    words: [...tonneWords, ...tonneWords.flatMap(emitted)],
    symbols: ['t', 'tCO2e', 'tCO2', 't CO2e', 't CO2', 'tCO2-e', 't CO2-e'],
  },
  {
    unit: 'kt',
    kind: 'mass',
    words: ['kilotonne', 'kilotonnes'],
    symbols: ['kt', 'ktCO2e', 'kt CO2e', 'kt CO2-e'],
  },
  {
    unit: 'Mt',
    kind: 'mass',
    words: ['megatonne', 'megatonnes'],
    symbols: ['Mt', 'MtCO2e', 'Mt CO2e', 'MtCO2', 'MtCO2-e', 'Mt CO2-e'],
  },
  {
    unit: 'kg',
    kind: 'mass',
    words: ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kg', 'kgs', 'kilo', 'kilos'],
    symbols: ['㎏'],
  },
  {
    unit: 'g',
    kind: 'mass',
    words: ['gram', 'grams', 'gramme', 'grammes', 'gm', 'gms'],
    symbols: ['g'],
  },
  { unit: 'mg', kind: 'mass', words: ['milligram', 'milligrams'], symbols: ['mg'] },
  { unit: 'ug', kind: 'mass', words: ['microgram', 'micrograms'], symbols: ['µg', 'μg', 'ug'] },
  { unit: 'lb', kind: 'mass', words: ['lb', 'lbs'] },
  { unit: 'oz', kind: 'mass', words: ['ounce', 'ounces', 'oz'] },
  { unit: 't', kind: 'mass', factor: 1e5, words: [], symbols: ['LMT'] },
  { unit: 't', kind: 'mass', factor: 1e6, words: [], symbols: ['MMT'] },
  { unit: 'quintal', kind: 'mass', words: ['quintal', 'quintals'] },
  { unit: 'short ton', kind: 'mass', words: ['short ton', 'short tons'] },
  { unit: 'long ton', kind: 'mass', words: ['long ton', 'long tons'] },
]

const volume: readonly UnitEntry[] = [
  {
    unit: 'cm3',
    kind: 'volume',
    words: spellings('cubic {centimetre}'),
    symbols: ['cc', 'cm3', 'cm³'],
  },
  {
    unit: 'm3',
    kind: 'volume',
    words: spellings('cubic {metre}', 'cubic-{metre}', 'cu m', 'cu. m', 'cu {metre}', 'cubic m'),
    symbols: ['m3', 'm³', 'm^3', '㎥'],
  },
  { unit: 'km3', kind: 'volume', words: spellings('cubic {kilometre}'), symbols: ['km3', 'km³'] },
  {
    unit: 'ft3',
    kind: 'volume',
    words: ['cubic foot', 'cubic feet', 'cu ft', 'cu. ft', 'cu. ft.'],
    symbols: ['ft3', 'ft³', 'cf'],
  },
  {
    unit: 'yd3',
    kind: 'volume',
    words: spellings('cubic yard', 'cu yard', 'cu. yard', 'cu yd', 'cu. yd'),
    symbols: ['yd3', 'yd³'],
  },
  { unit: 'in3', kind: 'volume', words: spellings('cubic inch', 'cu inch', 'cu. inch') },
  { unit: 'mi3', kind: 'volume', words: spellings('cubic mile') },
  { unit: 'L', kind: 'volume', words: spellings('{litre}'), symbols: ['L', 'l'] },
  { unit: 'mL', kind: 'volume', words: spellings('{millilitre}'), symbols: ['ml', 'mL'] },
  { unit: 'ML', kind: 'volume', words: spellings('{megalitre}'), symbols: ['ML'] },
  { unit: 'GL', kind: 'volume', words: spellings('{gigalitre}'), symbols: ['GL'] },
  { unit: 'hL', kind: 'volume', words: spellings('{hectolitre}'), symbols: ['hl', 'hL'] },
  { unit: 'barrel', kind: 'volume', words: ['barrel', 'barrels', 'bbl', 'bbls'] },
  { unit: 'gallon', kind: 'volume', words: ['gallon', 'gallons', 'gal'] },
  { unit: 'bushel', kind: 'volume', words: ['bushel', 'bushels'] },
  {
    unit: 'acre-foot',
    kind: 'volume',
    words: ['acre foot', 'acre feet', 'acre-foot', 'acre-feet'],
  },
  { unit: 'm3', kind: 'volume', factor: 1e9, words: [], symbols: ['bcm', 'Bcm', 'BCM'] },
  { unit: 'ft3', kind: 'volume', factor: 1e9, words: [], symbols: ['Bcf', 'bcf'] },
  { unit: 'ft3', kind: 'volume', factor: 1e12, words: [], symbols: ['Tcf', 'tcf'] },
]

const wattHours = ['kilowatt', 'megawatt', 'gigawatt', 'terawatt'] as const
const energy: readonly UnitEntry[] = [
  ...(['kWh', 'MWh', 'GWh', 'TWh'] as const).map((unit, at): UnitEntry => {
    const watt = wattHours[at] ?? ''
    return {
      unit,
      kind: 'energy',
      words: spellings(`${watt} hour`, `${watt}-hour`, `${watt}hour`, unit),
    }
  }),
  {
    unit: 'Wh',
    kind: 'energy',
    words: ['watt hour', 'watt hours', 'watt-hour', 'watt-hours'],
    symbols: ['Wh'],
  },
  { unit: 'J', kind: 'energy', words: ['joule', 'joules'], symbols: ['J'] },
  ...(['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'] as const).map((prefix, at): UnitEntry => {
    const symbol = `${['k', 'M', 'G', 'T', 'P', 'E'][at] ?? ''}J`
    return {
      unit: symbol,
      kind: 'energy',
      words: [`${prefix}joule`, `${prefix}joules`],
      symbols: [symbol],
    }
  }),
  {
    unit: 'toe',
    kind: 'energy',
    words: [...tonneWords.map((word) => `${word} of oil equivalent`), 'toe'],
    symbols: [],
  },
  { unit: 'ktoe', kind: 'energy', words: ['ktoe'] },
  { unit: 'Mtoe', kind: 'energy', words: ['mtoe'] },
  { unit: 'Btu', kind: 'energy', words: ['btu', 'btus', 'British thermal units'] },
  { unit: 'MMBtu', kind: 'energy', words: ['mmbtu'] },
  { unit: 'cal', kind: 'energy', words: ['calorie', 'calories'] },
  { unit: 'kcal', kind: 'energy', words: ['kilocalorie', 'kilocalories', 'kcal'] },
]

const power: readonly UnitEntry[] = [
  { unit: 'W', kind: 'power', words: ['watt', 'watts'], symbols: ['W'] },
  ...(['kilowatt', 'megawatt', 'gigawatt', 'terawatt'] as const).map((word, at): UnitEntry => {
    const symbol = ['kW', 'MW', 'GW', 'TW'][at] ?? ''
    return {
      unit: symbol,
      kind: 'power',
      words: [word, `${word}s`],
      symbols: [symbol, `${symbol}p`, `${symbol}e`],
    }
  }),
  { unit: 'hp', kind: 'power', words: ['horsepower', 'hp'] },
  { unit: 'MVA', kind: 'power', words: [], symbols: ['MVA'] },
]

const duration: readonly UnitEntry[] = (
  ['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade', 'fortnight'] as const
).map((unit) => ({ unit, kind: 'duration', words: [unit, `${unit}s`] }))

const durationShort: readonly UnitEntry[] = [
  { unit: 'century', kind: 'duration', words: ['century', 'centuries'] },
  { unit: 'year', kind: 'duration', words: ['yr', 'yrs'] },
  { unit: 'hour', kind: 'duration', words: ['hr', 'hrs'] },
  { unit: 'minute', kind: 'duration', words: ['min', 'mins'] },
]

/** Units that are ratios already. */
const ratio: readonly UnitEntry[] = [
  {
    unit: 'km/h',
    kind: 'ratio',
    words: [
      'km/h',
      'kmph',
      'kph',
      ...spellings('{kilometre}').flatMap((word) => [`${word} per hour`, `${word} an hour`]),
    ],
  },
  { unit: 'mi/h', kind: 'ratio', words: ['mph', 'miles per hour', 'miles an hour'] },
  { unit: 'kn', kind: 'ratio', words: ['knot', 'knots'] },
  { unit: 'bit/s', kind: 'ratio', factor: 1e6, words: [], symbols: ['Mbps', 'Mbit/s', 'Mb/s'] },
  { unit: 'bit/s', kind: 'ratio', factor: 1e9, words: [], symbols: ['Gbps', 'Gbit/s', 'Gb/s'] },
  { unit: 'ft3/day', kind: 'ratio', factor: 1e9, words: [], symbols: ['Bcf/d', 'bcf/d'] },
  { unit: 'barrel/day', kind: 'ratio', words: ['b/d', 'bpd', 'bbl/d'] },
  // Over an area or a person MT is the metric tonne: nobody harvests megatonnes from a hectare.
  { unit: 't/ha', kind: 'ratio', words: [], symbols: ['MT/ha', 'MT per hectare', 'MT per ha'] },
  { unit: 't/year', kind: 'ratio', factor: 1e6, words: [], symbols: ['MTPA', 'MMTPA', 'Mtpa'] },
  { unit: 'ppm', kind: 'ratio', words: ['ppm', 'parts per million'] },
  { unit: 'ppb', kind: 'ratio', words: ['ppb', 'parts per billion'] },
  { unit: 'times', kind: 'ratio', words: [], symbols: ['x', '×'] },
  { unit: '‰', kind: 'ratio', words: ['‰', 'per mille', 'per mil'] },
]

/**
 * Things that are counted though their name begins like a unit. A list, for a singular unit before a plural may be
 * just that: "50 gram packets".
 */
export const unitNames: readonly string[] = [
  'gram panchayats',
  'gram sabhas',
  'gram nyayalayas',
  'foot bridges',
  'foot patrols',
  'foot soldiers',
]

/** Units that Diptych has no kind for, or that may mean two things: left alone, with the reason. */
export const refusedUnits: Readonly<Record<string, string>> = {
  '°C': 'a temperature',
  '°F': 'a temperature',
  '° C': 'a temperature',
  '° F': 'a temperature',
  '℃': 'a temperature',
  'degrees Celsius': 'a temperature',
  'degree Celsius': 'a temperature',
  'degrees Fahrenheit': 'a temperature',
  'degrees C': 'a temperature',
  '°': 'an angle or a temperature',
  kV: 'a voltage',
  V: 'a voltage',
  Hz: 'a frequency',
  kHz: 'a frequency',
  MHz: 'a frequency',
  GHz: 'a frequency',
  dB: 'a sound level',
  'dB(A)': 'a sound level',
  GB: 'an amount of data',
  TB: 'an amount of data',
  MB: 'an amount of data',
  MT: 'the unit MT may mean tonnes or megatonnes',
}

export const units: readonly UnitEntry[] = [
  ...percent,
  ...area,
  ...length,
  ...mass,
  ...volume,
  ...energy,
  ...power,
  ...duration,
  ...durationShort,
  ...ratio,
]
