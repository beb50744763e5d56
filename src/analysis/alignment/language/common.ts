import { words } from './words'

/** Words that say nothing of a paragraph's topic. */
export const stopWords = words(`
  a about above across after again against all almost along already also although always am among an
  and any anyone are aren around as at away back be became because become been before began behind
  being below between beyond both but by came can cannot come could did do does doing done down due
  during each either else even ever every everyone far few first fifth following for fourth from
  further gave get give given go going gone got had has have having he her here hers him himself his
  how however i if in indeed instead into is it its itself just keep kept largely last later least
  less let like little made mainly make many may me meanwhile might mine moreover more most mostly
  much must my near nearly neither never next no nobody none nor not nothing now of off often on once
  one only onto or other others otherwise our ours out over own per perhaps put quite rather really
  s said same say says second see seen several shall she should since so some still such take taken
  than that the their theirs them themselves then there therefore these they third this those though
  through throughout thus till to today together too took toward towards under until up upon us use
  used very via was way we well were what when where whether which while who whole whom whose why will
  with within without would yes yet you your yours
  two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands
  million billion trillion lakh crore percent percentage firstly secondly thirdly fourthly fifthly
  sixth seventh eighth ninth tenth held hold
  finally lastly furthermore additionally simultaneously concurrently
  year years month months day days week annual annually yearly quarter period time times
  january february march april may june july august september october november december
  morning afternoon monday tuesday wednesday thursday friday saturday sunday
  number numbers total totals amount amounted reach reached rose rise risen fell fall fallen increase
  increased decrease decreased grew grow went average figure figures share rate
  approximately roughly nearly altogether overall respectively
`)

/** Words of nearly every official text: they count for little. */
export const weakWords = words(`
  accelerate accelerated accomplish accomplishment achieve achievement action active actively activity
  adhere advance advancement advantage aim ambition area aspect aspiration basis begin best better boost
  bring broad build building built carry center centre central change city commitment committed
  complete completed comprehensive concept concerted condition construct construction continue
  continuing continuous continuously contribute contribution coordinate core create creation current
  deepen deliver demonstrate demonstration develop development direction district drive driving dynamic
  effect effective effectively effort enable endeavor endeavour enhance enhancement ensure establish
  establishment excellent existing expand expansion extend facilitate facility field focal focus foster
  foundation framework front fully function fundamental general goal good government great greater
  growth high higher highland hub impact implement implementation important improve improvement include
  including initiative key large launch lead leader leading level local long major making mark measure
  mechanism model momentum municipal national new novel offer office official open operation opportunity
  order outcome outstanding part path pattern people persist pilot pivotal place plan planning platform
  point position possible practical present process program programme progress project promote promoting
  provide public pursue pursuit quality region regional remain resolute resource responsibility result
  role scale scope sector series serve service set situation small special spirit stage standard start
  state steadfast steadily step strategic strategy strength strengthen strengthening strive striving
  strong support sustain system take target task top transform transformation trend type unit unwavering
  value various vibrant view square meter meters metre metres kilometer kilometers kilometre
  kilometres cubic hectare hectares km vigorously vision vital vitality work working world
`)

/** Who speaks and decides, in every official text: they count for as little where blocks are compared. */
export const officeWords = words(`
  authority authorities bureau committee conference council councillor department mayor meeting minister
  ministry secretary session
`)
