import { words } from '../../alignment/language/words'

/** Nouns that many different things are counted in: alone they pair nothing. */
export const genericNouns: ReadonlySet<string> = new Set(
  words(`
    project measure item task initiative area facility center centre institution unit site point place
    goal case thing part kind type service group program programme scheme step aspect activity platform
    work set file unit quota venue complex base result person people number total degree zone
  `),
)

/** What is not there yet. Like all that follows it is held against text in lower case. */
export const pending: RegExp =
  /\b(?:under construction|in (?:the )?course of (?:construction|completion)|being built|at various stages|foreseen|means to|to be (?:built|completed|added|opened)|will (?:be |have )?\w+|plans? to|planned|aims? to|is expected|are expected|targets? of|target|in progress|under way|underway|propelling|ongoing|accelerating the realization|on order|ordered|second order|proposed|granted planning permission|signed agreements)\b/u

/** The same, where it is said of something else in the sentence: what is only meant is no caveat. */
export const underWay: RegExp =
  /\b(?:under construction|in (?:the )?course of construction|being built|in progress|under way|underway|still to be built|on order)\b/iu

/** A list of what is meant to be: what stands in it is not there yet either. */
export const targets: RegExp =
  /\b(?:targets?|goals?|objectives?|tasks?|plans?|projections?)\b[^.;:]{0,60}(?:\bare\b|\binclude\b|:)|^(?:\w+, )?(?:we|the \w+) (?:will|shall|plans? to|aims? to|intends? to)\b/iu

/** What was added, against what there is altogether. */
export const added: RegExp =
  /\b(?:add(?:ed|ing|s|ition(?:al)?)?|newly|new|additional|more|extra|further|another|increas(?:e|ed|ing)|augment\w*|creat(?:e|ed|ing)|net increase)\b/u
export const inAll: RegExp =
  /\b(?:total(?:l?ing|s)?|altogether|in all|number of|number|reach(?:ed|ing|es)?|stands? at|there (?:are|were|is)|now|currently|presently|has grown to|grown to|rose to|increased to|amount(?:ed|s) to)\b/u

/** What is done over some time and not once for all. */
export const done: RegExp =
  /\b(?:built|build|construct(?:ed|ion)|erect(?:ed|ion)|open(?:ed|ing)|complet(?:ed|ion)|install(?:ed|ation)|plant(?:ed|ing)|renovat\w+|refurbish\w*|demolish\w*|repair(?:ed|ing)?|resurfac\w+|rebuilt|provid(?:ed|ing)|deliver(?:ed|ing)|establish(?:ed|ment)|upgraded|relocated|moved|fulfilling|put into (?:service|use|operation)|finali[sz]ed|laid|distributed|issued|approved|sold|granted|handed (?:out|over)|paid|lent|sanctioned|connected|joined|carried out|performed|received|treated|generated|trained|borrowed|disbursed|displaced|electrified|raised|held)\b/u

/** What has come together up to a day. */
export const toDate: RegExp =
  /\b(?:to date|so far|up to now|until now|cumulative(?:ly)?|in all|since (?:its |the )?(?:start|launch|beginning|scheme|programme|program|(?:19|20)\d\d))\b/u

/** A yearly figure against one for a whole stretch. */
export const yearly: RegExp =
  /\b(?:(?:a|per|every|each) year|annual(?:ly)?|yearly|on average|average)\b/u
export const yearOnYear: RegExp =
  /\b(?:year[- ]on[- ]year|year over year|on the year before|than (?:a|the) year (?:earlier|before)|from a year earlier|on the previous year)\b/u

/** How wide a figure reaches, narrowest first. */
export const scopes: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'district',
    pattern: /\b(?:district|borough|county|sub-county)[- ](?:level|wide|run)\b|\bdistrictwide\b/u,
  },
  {
    name: 'city',
    pattern:
      /\b(?:municipal-level|municipal level|city-level|citywide|city-wide|(?:throughout|across|in) the (?:whole |entire )?city|(?:whole|entire) city|city as a whole|city['’]s (?:total|average|overall))\b/u,
  },
  {
    name: 'province',
    pattern:
      /\b(?:provincial(?:-level)?|province-wide|provincewide|statewide|(?:province|state) as a whole|across the (?:whole |entire )?(?:province|state))\b/u,
  },
  {
    name: 'country',
    pattern:
      /\b(?:national(?:-level| level)?|nationwide|nation['’]s|country['’]s|countrywide|country as a whole|across the (?:whole |entire )?country)\b/u,
  },
]

/** Adjectives that narrow what is counted; one on one side only makes another definition. */
export const narrowing: ReadonlySet<string> = new Set(
  words(`
    rural urban primary secondary public private affordable registered residential
    comprehensive inclusive foreign overseas national municipal local large small medium micro female
    male young elderly low-income temporary permanent electric nursing hospital emergency state-owned
    high-value deep-water free disposable average
  `),
)
