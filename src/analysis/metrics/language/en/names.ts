import type { NameClasses, TimeWords } from '../language'
import { list } from '../list'

export const names: NameClasses = {
  labels: list(`
    no nos number numbers n° № section sections sec article articles art clause clauses
    paragraph paragraphs para paras chapter chapters ch table tables figure figures fig annex
    annexes appendix appendices schedule schedules page pages pg pp p line lines rule rules
    regulation regulations reg directive directives resolution resolutions ordinance amendment
    version versions vol volume volumes issue phase phases stage stages step steps type types
    grade grades level levels tier tiers class classes category categories band bands item items
    note notes footnote footnotes box boxes exhibit question questions option options scenario
    scenarios recommendation recommendations priority room rooms suite floor flat apt bill bills
    act act's exercise form forms round rounds series season session lot plot gate terminal
    terminals platform pier block ward wards zone zones circle lane route routes highway
    motorway junction bus flight model mark title subsection subparagraph part parts agenda
    target targets goal goals sdg sdgs pillar pillars objective objectives indicator track
    strand component components outcome chart map slide attachment enclosure ref reference code
    pin po_box cap week weeks
  `),
  properLabels: list(`
    Line Road Street Building Tower House Unit Room Gate Pier Berth Bay Area Sector District
    Region Group Cluster Team Camp Hall Park Key Stage Year Form Primary Secondary Standard Plan
    Vision Horizon Agenda Fortune Top Nifty FTSE DAX Channel Radio Expo Games Olympics Windows
    Boeing Airbus Formula Apollo Category Typhoon Cyclone Hurricane Signal Covid COVID Division
    Reactor Pipeline Train Well Exit Stop Platform Studio Catch Euro Brexit Article Section
    Package Basel Tranche Batch Wave Cohort M A B Mission Project Operation Programme Program
    Proposition Measure Lot Delta Omicron Resolution Kharif
  `),
  streets: list(`
    road street avenue lane drive boulevard square place terrace crescent close court way
    highway row gardens quay parade embankment plaza
  `),
  telephone: list(`
    tel telephone phone phones fax hotline hotlines call calls dial ring helpline whatsapp
    mobile sms text enquiries contact
  `),
  plans: list(`
    plan plans programme program strategy campaign action agenda framework scheme initiative
    circle mandate roadmap project policy blueprint
  `),
  spans: list(`
    period periods wait contract lease extension term terms delay journey walk drive window
    interval span
  `),
  ages: ['old', 'olds'],
}

export const time: TimeWords = {
  months: list(`
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec
  `),
  afterYear: ['level', 'levels', 'prices', 'terms', 'baseline', 'baselines'],
  beforeYear: list(`
    in by since from until till to for of during before after between and through throughout the
    late early mid fiscal year years this its end fy or over than on at around circa with summer
    winter spring autumn fall financial calendar budget census election edition act copyright
    target expo olympics
  `),
  clock: ['am', 'pm', 'a.m', 'p.m', "o'clock", 'hrs', 'noon', 'midnight', 'gmt', 'utc'],
  hints: list(`
    year month quarter period week decade half day season
  `),
  future: list(`
    will shall ahead future poised plans planned forthcoming upcoming next tomorrow aims aim
    intends intend
  `),
}
