import type { NounClasses, WordClasses } from '../language'
import { list } from '../list'

export const words: WordClasses = {
  prepositions: list(`
    of in on at by for from with within across over under between among amongst through
    throughout during since until till to into onto via per than as like including excluding
    towards toward about around near beyond behind above below against alongside amid despite
    upon off out up down after before following besides versus plus minus without inside outside
    except concerning regarding covering involving according owing due amounting totalling
    totaling namely aboard along past unlike
  `),
  determiners: list(`
    the a an this that these those its his her their our my your each every all some any no both
    either neither another such much many several few enough other others
  `),
  conjunctions: list(`
    and or but nor while whereas whilst because although though if unless so yet when where
    whether once that which who whom whose what how why
  `),
  pronouns: list(`
    it he she they we i you them him us me itself themselves himself ourselves which who whom
    one ones there here
  `),
  auxiliaries: list(`
    is are was were be been being am has have had having do does did will would shall should can
    could may might must cannot isn't aren't wasn't weren't hasn't haven't won't don't didn't
    doesn't
  `),
  adverbs: list(`
    also already now then still only just even not very too more most less least ever again
    annually daily weekly monthly yearly quarterly hourly respectively altogether nationwide
    worldwide citywide statewide countrywide globally nationally locally alone apiece overall
    together ago earlier later late early today yesterday tomorrow currently previously recently
    thus therefore however moreover furthermore meanwhile approximately nearly almost roughly
    abroad overseas online likewise instead elsewhere always often sometimes perhaps directly
    fully completely successfully mainly mostly primarily year-on-year
  `),
  verbs: list(`
    attended received went took came became become remained remain got gave found said says say
    made make left won joined visited seen included include includes involved benefited
    benefitted enrolled entered exceeded exceed exceeds reached reach reaches rose rise rises
    fell fall falls grew grow grows increased increase increases decreased decreases declined
    declines totalled totaled stood stands stand accounted accounts account contributed
    contribute represented represent represents compared continued continue continues saw sees
    see show shows showed shown live lives lived living work worked works participated
    participate take takes passed applied apply used died die worth aged according based located
    related held helping making bringing taking raising lifting giving reaching leaving creating
    adding serving going resulting ranging residing allowing originated originate provide
    provides provided need needs needed want wanted travel travelled began begin begins started
    start opened closed signed belong hosted arrived depend plan lost suffered gained moved felt
    reported waiting hit edged ended
  `),
  imperatives: list(`
    add allocate appoint bring build buy commission complete connect construct convert create cut
    deliver digitise digitize distribute drill employ enrol equip establish extend fund give grant
    hire improve install invest issue keep launch lay modernise modernize move offer open pave plant
    procure provide publish purchase recruit refurbish rehabilitate renew renovate repair replace
    resurface retrofit save serve set spend start support sustain train transfer upgrade vaccinate
  `),
  abbreviations: list(`
    no nos rs re mr mrs ms dr prof st vs etc approx art arts sec fig figs p pp vol ch para paras
    cl reg sr jr inc ltd co corp dept govt gov gen col sen rep est ave rd jan feb mar apr jun
    jul aug sep sept oct nov dec e.g i.e eg ie cf al tel sq cu ft ksh kshs tk rp kr shs fr cr mt
    hon smt shri u.s u.k u.n a.m p.m pvt ref viz incl excl max min
  `),
}

export const nouns: NounClasses = {
  plurals: list(`
    people persons teu fte men women children staff personnel police aircraft spacecraft livestock
    cattle sheep poultry fish species series youth youths troops feet teeth geese mice oxen lice
    criteria phenomena alumni fungi bacteria media data crew faculty clergy folk fisherfolk
    womenfolk menfolk townsfolk households
    workers fishermen policemen policewomen businessmen businesswomen servicemen firemen
    craftsmen salmon deer offspring headquarters crossroads works premises means barracks
    gallows stimuli nuclei radii cacti schoolchildren grandchildren spokespeople tradespeople
    salespeople firefighters townspeople businesspeople entrepreneurs indices appendices
    bureaus plateaus menus gurus vertices matrices axes analyses theses crises hypotheses buses lives percent
  `),
  notPlurals: list(`
    this his its is was has does as us thus plus minus versus across towards besides perhaps
    always sometimes overseas less gas bus status census consensus focus bonus campus virus
    corpus process access success progress business express address press loss cross class glass
    grass mass pass stress basis analysis crisis emphasis diagnosis hypothesis thesis synthesis
    axis oasis various previous continuous serious religious famous numerous enormous obvious
    anxious precious dangerous generous homeless wireless jobless endless careless regardless
    nonetheless nevertheless afterwards downwards upwards onwards backwards forwards indoors
    outdoors nowadays yes gross paris texas wales kansas illinois arkansas laos honduras
    mauritius cyprus athens brussels philippines netherlands seychelles maldives bahamas
    barbados news mathematics physics economics politics athletics ethics electronics logistics
    statistics diabetes aids covid series's corps canvas atlas alias bias chaos christmas cosmos
    debris ethos mars venus los das des les
  `),
  attributive: list(`
    sports arts sales goods savings news operations systems communications services works
    customs economics physics mathematics electronics women men affairs veterans rights skills
    jobs careers drugs arms resources relations logistics statistics telecommunications forces
    claims accounts earnings benefits securities futures funds supplies parts materials needs
    human_rights seniors peoples states kingdoms nations emirates parks headquarters honours
    humanities sciences studies appeals schools homes proceeds contents ladies gents years days
    hours media data youth police staff aircraft fish livestock poultry cattle crew faculty
    personnel business people children fish-farming
  `),
  singulars: {
    people: 'person',
    persons: 'person',
    data: 'data',
    media: 'media',
    premises: 'premises',
    headquarters: 'headquarters',
    means: 'means',
    works: 'works',
    cookies: 'cookie',
    pies: 'pie',
    pâtisseries: 'pâtisserie',
    patisseries: 'patisserie',
    brasseries: 'brasserie',
    rotisseries: 'rotisserie',
    rôtisseries: 'rôtisserie',
    boulangeries: 'boulangerie',
    gendarmeries: 'gendarmerie',
    menageries: 'menagerie',
    prairies: 'prairie',
    calories: 'calorie',
    schoolchildren: 'schoolchild',
    grandchildren: 'grandchild',
    passersby: 'passerby',
    taxis: 'taxi',
    menus: 'menu',
    gurus: 'guru',
    axes: 'axis',
    bases: 'base',
    youths: 'youth',
    lives: 'life',
    caves: 'cave',
    saves: 'save',
    gross: 'gross',
    drives: 'drive',
    hives: 'hive',
    halves: 'half',
  },
  people: list(`
    dead injured missing unemployed homeless jobless disabled wounded hospitalised hospitalized
    uninsured poor displaced evacuated
  `),
  populations: list(`
    population workforce employment unemployment attendance enrolment enrollment headcount
    turnout membership ridership patronage staff audience payroll payrolls
  `),
  structure: list(`
    aspects fronts respects ways hands sides things sentences paragraphs chapters sections
    headings themes perspectives levels angles dimensions viewpoints parts occasions directions words
    versions
  `),
  compounds: list(`
    bed seat place room unit member storey story berth pupil student home house flat classroom
    vehicle bus space desk person passenger turbine panel dwelling apartment lane page point
    nation country bedroom car job letter stall cubicle station court ship vessel class
    hole team stop school village
  `),
  denominators: {
    b: 'barrel',
    bbl: 'barrel',
    gal: 'gallon',
    d: 'day',
    h: 'hour',
    hr: 'hour',
    yr: 'year',
    a: 'year',
    annum: 'year',
    mo: 'month',
    mth: 'month',
    wk: 'week',
    min: 'minute',
    s: 's',
    sec: 's',
    second: 's',
    inhabitants: 'inhabitant',
    ton: 't',
    MT: 't',
    qtl: 'quintal',
  },
  times: list(`
    years year months month weeks week days day hours hour minutes minute decades seasons
    quarters sessions terms
  `),
}
