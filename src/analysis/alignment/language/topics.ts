import { words } from './words'

/** A topic of public administration, its name for the reader and the words that speak of it. */
export interface Topic {
  readonly name: string
  /** Two words joined by `_` are a topic's only side by side. */
  readonly words: readonly string[]
}

const topic = (name: string, list: string): Topic => ({ name, words: words(list) })

/**
 * Different translators choose different words for the same thing; these lists bring them together.
 * A word may belong to several topics. Only words that hold for briefings anywhere belong here.
 */
export const topics: readonly Topic[] = [
  topic(
    'the press conference',
    `press_conference press_briefing press_release media_briefing press_note information_office reporter
    reporters journalist journalists media briefed answered_questions question questions briefing
    conference press spokesperson attended presented statement`,
  ),
  topic(
    'housing',
    `house houses housing home homes dwelling dwellings residence residences residential apartment
    apartments flat flats tenement tenements household households tenant tenants rent rental mortgage
    homeowner landlord homeless council_homes real_estate`,
  ),
  topic(
    'urban renewal',
    `renewal renovate renovated renovation renovating refurbish refurbished refurbishing refurbishment
    redevelop redevelopment rebuild rebuilt rebuilding reconstruct reconstruction demolish demolished
    demolition dilapidated substandard subpar shabby slum slums old_houses old_housing old_buildings
    old_residential revitalize revitalization rehabilitate rehabilitation relocation resettlement
    resettled chamber_pots repaired aging_structures lane lanes neighborhood neighborhoods neighbourhood
    elevator elevators lift lifts retrofit makeover`,
  ),
  topic(
    'older people',
    `elderly senior seniors aged older ageing old_age pensioner pensioners pension pensions nursing
    retirement retiree retired dementia caregiver canteen canteens meal_assistance day_care eldercare
    geriatric silver nursing_home care_homes`,
  ),
  topic(
    'children',
    `child children childcare nursery nurseries kindergarten kindergartens preschool toddler toddlers
    infant infants baby babies creche daycare  early_childhood `,
  ),
  topic(
    'schools',
    `school schools education educational pupil pupils student students teacher teachers classroom
    classrooms class classes enrolment enrollment campus curriculum literacy   scholarship
    scholarships tuition teaching learning school_places primary_school secondary_school middle_school
    `,
  ),
  topic(
    'health',
    `health healthcare hospital hospitals medical medicine clinic clinics doctor doctors physician patient
    patients nurse nurses treatment dialysis outpatient surgery surgeries diagnosis disease ambulance
    disability wellness dispensary health_centre`,
  ),
  topic(
    'mothers and infants',
    `maternal maternity mortality birth births delivery deliveries institutional_deliveries pregnant
    pregnancy mother mothers infant midwife antenatal neonatal`,
  ),
  topic(
    'epidemics and vaccines',
    `vaccine vaccines vaccination vaccinated immunisation immunization immunised immunized epidemic pandemic
    covid dose doses virus infection quarantine outbreak`,
  ),
  topic(
    'water supply',
    `drinking_water tap_water tap borehole boreholes pipeline pipelines piped pipe pipes well wells pump
    pumps water_supply clean_water reservoir waterworks`,
  ),
  topic(
    'sanitation',
    `toilet toilets latrine latrines sewer sewers sewage sewerage wastewater sanitation sanitary`,
  ),
  topic(
    'waste',
    `waste garbage rubbish refuse trash recycling recycle recycled litter landfill bin bins fly-tipping
    compost waste_sorting sorting tipping`,
  ),
  topic(
    'rivers and water quality',
    `river rivers creek creeks stream lake lakes waterway waterways water_quality embankment outlet outlets
    discharge intercepted pollution polluted sewage canal`,
  ),
  topic(
    'the waterfront',
    `waterfront riverside riverbank embankment promenade bank banks shore shoreline coast coastline
    coastal seaside beach wharf quay bay`,
  ),
  topic(
    'green space',
    `park parks parkland green greenery greening garden gardens tree trees planted forest forests
    greenway greenways woodland afforestation greenbelt wetland wetlands biodiversity`,
  ),
  topic(
    'climate and clean air',
    `air carbon emission emissions climate low-carbon low_carbon nitrogen particulate pm2.5 smog
    energy-saving energy_consumption dioxide greenhouse ecological environmental environment ecology
    sustainability green_transition`,
  ),
  topic(
    'energy',
    `energy electricity electric electrification solar photovoltaic wind power grid megawatt megawatts
    renewable renewables gas coal heat   kilowatt`,
  ),
  topic(
    'roads',
    `road roads street streets highway highways expressway bypass pothole potholes resurfaced resurfacing
    bridge bridges  tarmac asphalt     pavement carriageway
    tunnel tunnels public_works`,
  ),
  topic(
    'transport',
    `transport transportation traffic metro subway rail railway railways train trains bus buses tram
    station stations commute commuting commuter cyclist cyclists cycling bicycle passenger passengers
    airport connectivity mobility parking transit`,
  ),
  topic(
    'the port',
    `port ports harbour harbor harbors shipping ship ships vessel vessels container containers cargo
    freight berth berths terminal dock docks teu throughput maritime logistics`,
  ),
  topic(
    'foreign trade and investment',
    `foreign overseas import imports export exports trade foreign-funded foreign_trade multinational
    multinationals transnational headquarters opening-up openness opening outside_world free_trade
    international investors foreign-invested head_offices`,
  ),
  topic(
    'the economy',
    `gdp economy economic gross_domestic gross_regional regional_gross gross_product fiscal revenue tax
    taxes income output aggregate retail consumption investment fixed-asset fixed_asset recovery turnover
    inflation`,
  ),
  topic(
    'public money',
    `budget budgets council_tax tax savings overspend spending expenditure deficit debt finances
    fiscal treasury levy band money funding`,
  ),
  topic(
    'industry',
    `industry industries industrial manufacturing manufacturer factory factories cluster clusters plant
    plants workshop workshops supply_chain automotive vehicle vehicles semiconductor chips circuit
    output_value production steel machinery competitiveness competitive`,
  ),
  topic(
    'medicine and life sciences',
    `biomedical biomedicine biopharmaceutical biotech biotechnology pharmaceutical pharmaceuticals drug
    drugs medicines life_science life_sciences life_health clinical_trial laboratory laboratories`,
  ),
  topic(
    'companies',
    `company companies enterprise enterprises firm firms business businesses startup startups start-ups
    unicorn unicorns entrepreneur entrepreneurs entrepreneurship little_giant little_giants
    specialized_sophisticated sme smes shop shops incubator incubators hidden_champions`,
  ),
  topic(
    'the business environment',
    `business_environment permit permits licence licences license licenses approval approvals red_tape
    one-stop window formality registration micro_small inclusive_loans loan loans rents doing_business
    user-friendly market_entities tax_relief `,
  ),
  topic(
    'finance',
    `finance financial bank banks banking fund funds insurer insurers insurance asset assets securities
    capital equity venture stock fintech licensed_institutions assets_management credit`,
  ),
  topic(
    'science and research',
    `science sciences scientific research researcher researchers r&d laboratory laboratories university
    universities academy academia institute institutes original_innovation basic_research
    foundational_research technology technological sci-tech tech innovation innovative innovate invention
    patent patents prize prizes award awards  commercialization high-tech`,
  ),
  topic(
    'technology transfer',
    `achievement_transformation commercialization commercialisation translating translate transfer
    industry-university-research science_park science_parks incubator incubators incubating incubation
    spin-off technology_exchange research_outcomes technological_achievements`,
  ),
  topic(
    'digital technology',
    `digital digitalization digitization digitisation data dataset datasets internet online ai artificial
    artificial_intelligence computing software algorithm cloud broadband 5g cyber information_technology
    smart intelligent intelligence blockchain server racks`,
  ),
  topic(
    'talent',
    `talent talents graduate graduates leavers skilled expert experts scholar scholars newcomers
    high-level_talent brain human_resources apprenticeship  recruit recruitment`,
  ),
  topic(
    'jobs',
    `job jobs employment employed unemployment unemployed jobless worker workers wage wages labour labor
    employee employees vocational     workforce 
    person-days livelihood`,
  ),
  topic(
    'welfare',
    `welfare poverty poor subsidy subsidies allowance allowances social_assistance benefit vulnerable
    disabled orphans needy livelihoods wellbeing well-being happiness prosperity social_security`,
  ),
  topic(
    'farming',
    `farm farms farmer farmers farming agriculture agricultural crop crops harvest sown sowing rice wheat
    maize cotton soybean tea coffee dairy milk livestock cattle poultry fertiliser fertilizer seed
    seedlings rabi kharif horticulture orchard fruit yield`,
  ),
  topic(
    'irrigation',
    `irrigation irrigated drip micro-irrigation pond ponds canal dam watershed sprinkler`,
  ),
  topic(
    'rain and floods',
    `rain rains rainfall flood floods flooding storm storms drought waterlogging   
    disaster disasters typhoon monsoon`,
  ),
  topic(
    'safety and policing',
    `police policing crime crimes criminal burglary burglaries theft thefts antisocial security safety
    accident accidents law_order warden wardens patrol fire fires stolen robbery emergency`,
  ),
  topic(
    'local governance',
    `governance govern grassroots grid hotline complaint complaints consultation consultations democracy
    democratic suggestion suggestions resident_participation neighbourhood_committee volunteer volunteers
      participation co-creation social_management self-governance legislative
    street_office urban_management unified_management`,
  ),
  topic('the Party', `party_building party_branch cadre cadres party_committee party_members`),
  topic(
    'culture',
    `culture cultural museum museums library libraries theatre theater opera performance performances
    heritage exhibition exhibitions art arts concert concerts festival festivals historic relics`,
  ),
  topic(
    'sports',
    `sport sports stadium fitness gym athletic athletes football swimming  playground
    recreation`,
  ),
  topic(
    'tourism and shopping',
    `tourism tourist tourists visitor visitors hotel hotels scenic consumer consumption shopping mall
    malls brand brands retail footfall market_place shops town_centre `,
  ),
  topic(
    'an inspection visit',
    `inspection inspected inspection_tour visit visited general_secretary instructions entrusted
    entrustment instruction  president minister secretary_general`,
  ),
  topic(
    'community life',
    `community communities neighbour neighbours neighbor neighbors  residents volunteers
    community_life life_circle `,
  ),
  topic('villages', `rural village villages countryside villagers townships township hamlet`),
  topic('women and girls', `women woman girls girl gender female`),
  topic(
    'years ahead',
    `going_forward looking_ahead new_chapter let_go forward_together years_ahead next_stage new_page
    blueprint modernization`,
  ),
]
