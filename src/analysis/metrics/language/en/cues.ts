import type { CueName } from '../language'
import { list } from '../list'

/** Words that the rules take their cues from, under the name of what they tell. */
export const cues = {
  timeAdjectives: list(`
    consecutive successive straight full calendar working business more further fiscal
    financial academic school additional extra light whole
  `),
  multipleSigns: list(`
    the as more higher larger greater faster that its their what bigger lower less over
    compared
  `),
  needsAmount: list(`
    won real sol dong rand pound pounds crown lev lei leu kip sum som
  `),
  rateArticles: ['a', 'an', 'each', 'every'],
  /** Times that things are counted by: "calls per day". */
  rateTimes: ['year', 'month', 'week', 'day', 'hour'],
  /** What is named by its year: "the Debt Act, 2005". */
  acts: ['act', 'law', 'ordinance', 'code', 'rules'],
  rateUnits: list(`
    day week month year hour minute second night head tonne ton kilogram kg litre liter gallon
    barrel person household pupil student hectare acre kilometre kilometer mile unit kilo
    share ounce pound bushel shift bag ticket visit trip child piece copy dose family farmer
    meal plant home square quarter term
  `),
  fillers: list(`
    further another back year on year-on-year - again also its the only just even still much a
    an in real terms annual nominal total combined cumulative about far month quarter over y o
    / an extra additional net whopping record modest mere strong robust solid
  `),
  levelWords: list(`
    to at from between reached reaching hit stood totalled totaled totalling
  `),
  passing: ['below', 'above', 'under'],
  rateNouns: ['growth', 'increase', 'decline', 'rise', 'contraction', 'decrease', 'reduction'],
  earlierTimes: list(`
    year years ago earlier last previous before month quarter week period trough peak pre
    pandemic 2019-20 same corresponding prior preceding past low decade
  `),
  /** Words before which "third" and "quarter" name a share, and after which they name a place in time. */
  inTime: list(`
    first second third last past latter other next top bottom the this each every northern
    southern eastern western previous final
  `),
  ofTime: list(`
    year month week day hour minute century decade season fiscal financial term match game fy period
  `),
  another: ['another', 'additional', 'further', 'extra', 'remaining', 'other', 'others'],
  comparing: ['from', 'with', 'against', 'than', 'versus', 'to', 'vs'],
  totals: ['total', 'number', 'figure', 'count', 'tally', 'them', 'it'],
  reaching: list(`
    reached reaching totalled totaled totalling totaling numbered hit at to was were stood
    exceeded topped by of doubled averaged surpassed
  `),
  monetary: list(`
    exports imports sales revenues profits earnings assets funds reserves deposits loans costs
    prices receipts expenditures investments savings wages incomes grants payments goods
    services emissions terms proceeds taxes remittances inflows outflows stocks inventories
    supplies years months days weeks hours points shares levels rates reserves scores ratings
    indices indexes temperatures speeds averages ratios proportions percentages margins yields
  `),
  setWords: list(`
    first last other next latter former following remaining
  `),
  weather: ['good', 'excellent', 'fine', 'clean', 'clear', 'poor', 'heavy'],
  innerPrepositions: list(`
    of on for in per to at from by across within among between through under over against into
    above below with
  `),
  placing: list(`
    in across within at from by to among between through under over against into above below
  `),
  joiners: ['and', 'or', '&'],
  /** Words after a number that leave its noun still to come: "300 more schools". */
  quantityAdjectives: list(`
    more other such further additional working living located leading less overseas
    out-of-school existing online
  `),
  periodOpeners: list(`
    over in during for within since throughout through across
  `),
  nearness: list(`
    past last next previous coming first these those following recent preceding latest current
    final this same whole entire corresponding the prior
  `),
  timeNouns: list(`
    year years month months week weeks quarter quarters decade decades half day days fortnight
    season semester century summer winter spring autumn biennium
  `),
  nowWords: ['presently', 'currently', 'today', 'now', 'nowadays'],
  likening: ['compared', 'relative', 'similar', 'comparison', 'respect', 'opposed', 'as'],
  against: list(`
    from than with against to versus on over above below compared exceeding
  `),
  yearParts: list(`
    half quarter quarters months weeks days halves third
  `),
  determining: list(`
    a an the its their all these those
  `),
  rankVerbs: ['ranked', 'ranking', 'ranks', 'rank', 'placed', 'placing', 'stood', 'stands'],
  rankLinks: ['as', 'the', 'number', 'no', '.', 'at', 'in'],
  scopePrepositions: list(`
    in across among amongst within of out on for
  `),
  scopeAdverbs: ['nationally', 'globally', 'nationwide', 'worldwide', 'overall', 'citywide'],
  joining: ['to', 'and', 'or', 'and/or', ',', '&', '/'],
  /** Adjectives and nouns that make a lone "m" before them the metre. */
  dimensions: list(`
    wide long high deep tall apart length width depth height away x ×
  `),
  emptyNouns: list(`
    total average maximum minimum record rate level amount sum range figure ratio share
    proportion number peak high low trough target goal objective limit ceiling forecast
  `),
  /** Verbs of saying, at which the clause of the figure begins. */
  reporting: list(`
    said says say announced reported showed shows estimates noted that
  `),
  /** What shares are reckoned of: the figure in front of such a share says what it is a share for. */
  economicWholes: list(`
    gdp gsdp gnp gni gva gsva grp output income revenue revenues expenditure budget spending
  `),
  framing: ['the', 'a', 'an', 'its', 'this', 'their', 'our'],
  ordinalEnding: ['st', 'nd', 'rd', 'th'],
  rangeMarks: ['to', 'and', 'until', '&', ','],
  amountWords: list(`
    about nearly almost approximately some exceeding least than exactly around
  `),
  canBeVerb: list(`
    target targets number numbers form forms question issue note notes bill round part parts
    call cap flight flights room rooms flat act code line lines figure figures outcome
    outcomes target box items week weeks component components
  `),
  ageBearers: list(`
    children people persons adults women men girls boys those anyone residents citizens
    patients infants mothers workers
  `),
  /** Words for a whole named before: "five of them", "of whom 212". */
  relatives: ['which', 'who', 'whose', 'where', 'whom'],
  wholePronouns: ['them', 'these', 'those', 'which', 'whom'],
  /** Words that lead from one part of a whole to the next. */
  partLinks: [',', ';', 'and', 'while', 'but', 'with'],
  /** Verbs after a number that stands for the things counted before. */
  subjectVerbs: ['were', 'are', 'have', 'had', 'will', 'was'],
  aims: list(`
    goal target aim quota plan requirement need ceiling maximum minimum capacity forecast
    baseline gap shortfall backlog
  `),
  proVerbs: ['do', 'did', 'does', 'done'],
  /** Prepositions that set two numbers side by side: "42 trucks on Tuesday and 37 on Wednesday". */
  frameLinks: ['on', 'in', 'at', 'across', 'over', 'under', 'near', 'during'],
  /** Nouns before "of" that are counted by what they yield: "the output of new cars was 312,000". */
  outputs: ['number', 'numbers', 'total', 'output', 'production', 'sales', 'registrations'],
  moving: list(`
    go goes went going gone move moves moved moving edged edging inched crept ticked nudged
  `),
  /** Verbs of which "over" is a part. */
  withOver: list(`
    hand hands handed handing take takes took taken taking turn turned turning carry carried
    bring brought sign signed hold held
  `),
  /** Nouns for a level that is no earlier time: "18 per cent below normal". */
  benchmarks: list(`
    normal average mean median norm target targets forecast forecasts limit threshold standard
    minimum maximum requirement capacity potential projection projections projected estimate
    estimates plan plans goal benchmark budget expectation expectations
  `),
  points: ['point', 'points'],
  /** What is given in points of its own: "the index rose 12 points". */
  indexNouns: ['index', 'indices', 'indexes', 'score', 'scores', 'rating', 'ratings'],
  /** Words between a comparison and the time of what it compares with: "below the same quarter of". */
  earlierLevels: list(`
    in the of that a an same for its level levels trough peak low high quarter month year period
    week half early late mid record previous corresponding
  `),
  recurring: ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'],
  /** Words before a stretch of time: "after eight quarters". */
  lasting: ['after', 'for', 'over', 'past', 'last', 'next', 'first', 'within', 'every'],
  backInTime: ['ago', 'earlier', 'before', 'previously', 'later'],
  /** Nouns that number the years at school. */
  schoolYears: ['grade', 'grades', 'class', 'classes', 'form', 'forms', 'standard', 'standards'],
  /** What follows "the number" where people are meant: "the number in work". */
  people: [
    'unemployed',
    'employed',
    'jobless',
    'homeless',
    'in work',
    'at work',
    'in employment',
    'out of work',
  ],
  /** Verbs behind a plural that belongs to a subject in the singular: "a tray of three dishes costs". */
  singularVerbs: ['costs', 'goes', 'gets', 'makes', 'takes', 'runs', 'needs', 'weighs', 'lasts'],
  /** Nouns in -ing, for things and branches. */
  verbalNouns: list(`
    clothing housing farming mining manufacturing engineering training fishing catering banking
    shopping building publishing printing processing advertising heating lighting quarrying
    shipping broadcasting packaging
  `),
  /** Verbs of "bringing the number of customers to 9.9 million". */
  bringing: list(`
    bring brings bringing brought take takes taking took push pushes pushing pushed
  `),
  /** Verbs right before a figure that elsewhere describe a noun: "tickets sold". */
  pastVerbs: list(`
    spent paid ran drew drove kept led bought sold sent met cost lent owed
  `),
  /** Participles of "a full evaluation, costing £150,000". */
  costing: list(`
    costing averaging totalling totaling numbering measuring covering exceeding reaching
    amounting
  `),
  /** Counted nouns that say less than the label in front of them. */
  pieces: ['pieces', 'units', 'sets'],
  /** Verbs before the one that money goes to. */
  giving: list(`
    go goes going went given allocated allotted earmarked disbursed transferred paid
  `),
  /** Verbs before what money is put into. */
  investing: ['invest', 'invests', 'invested', 'investing', 'put', 'spent'],
  ageBefore: ['aged', 'age', 'ages'],
  ageLinks: list(`
    to and or between from over under of at least about , months years weeks
    group groups
  `),
  /** Further words that a period phrase may begin with. */
  periodHeads: list(`
    presently currently today now nowadays year end start beginning latter a each every q h fy fiscal
    between
  `),
} satisfies Readonly<Record<CueName, readonly string[]>>
