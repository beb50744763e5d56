import { topic, type Topic } from './topic'

export const economyTopics: readonly Topic[] = [
  topic(
    'foreign trade and investment',
    `foreign overseas import imports export exports trade foreign-funded foreign_trade multinational
    multinationals transnational headquarters opening-up openness opening outside_world free_trade
    international investors foreign-invested head_offices`,
  ),
  topic(
    'attracting investment',
    `investment_promotion attraction_of attract_investment attracting_investment inward_investment investor
    investors projects_signed contracts_worth contracts signed_contracts deals agreed_amount
    contracted_investment pledges pledged headquarters regional_headquarters multinationals fdi
    greenfield top_500 fortune_500 concluded`,
  ),
  topic(
    'the economy',
    `gdp economy economic gross_domestic gross_regional regional_gross gross_product fiscal revenue tax
    taxes income output aggregate retail consumption investment fixed-asset fixed_asset recovery
    turnover inflation growth_rate economic_growth gross_value`,
  ),
  topic(
    'public money',
    `budget budgets council_tax tax savings overspend spending expenditure deficit debt finances fiscal
    treasury levy band money funding financing financed funded donor donors grant grants bond bonds
    disbursed disbursement disbursements outlay outlays expenditures world_bank development_bank
    partners lender lenders auditor audit audited`,
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
    specialized_sophisticated sme smes shop shops incubator incubators hidden_champions
    micro_enterprises small_units self-employed registered_units entrepreneurial cooperative
    cooperatives`,
  ),
  topic(
    'the business environment',
    `business_environment permit permits licence licences license licenses approval approvals
    red_tape one-stop window formality registration micro_small inclusive_loans loan loans rents
    doing_business user-friendly market_entities tax_relief tax_refunds tax_cuts refunds inspections
    inspector inspectors one_form integrated_window time_limits handling matters government_services
    compliance administrative frequent_matters`,
  ),
  topic(
    'finance',
    `finance financial bank banks banking fund funds insurer insurers insurance asset assets securities
    capital equity venture stock fintech licensed_institutions assets_management credit loan loans
    credit_ratio deposit deposits advances borrower borrowers borrowed lending lent branches
    interest_rate microfinance microcredit bank_linkage bank_accounts`,
  ),
  topic(
    'self-help and savings',
    `self-help self_help shg shgs livelihoods_mission savings_groups microcredit women_entrepreneurs`,
  ),
  topic(
    'science and research',
    `science sciences scientific research researcher researchers r&d laboratory laboratories university
    universities academy academia institute institutes original_innovation basic_research
    foundational_research technology technological sci-tech tech innovation innovative innovate
    invention patent patents prize prizes award awards commercialization high-tech`,
  ),
  topic(
    'technology transfer',
    `achievement_transformation commercialization commercialisation translating translate transfer
    industry-university-research science_park science_parks incubator incubators incubating
    incubation spin-off technology_exchange research_outcomes technological_achievements`,
  ),
  topic(
    'digital technology',
    `digital digitalization digitization digitisation data dataset datasets internet online ai artificial
    artificial_intelligence computing software algorithm cloud broadband 5g cyber
    information_technology smart intelligent intelligence blockchain server racks`,
  ),
  topic(
    'telecommunications',
    `telecom telecoms telecommunication telecommunications mobile_phone mobile_phones broadband fibre
    fiber optical_fibre internet_access 4g 5g antenna`,
  ),
  topic(
    'talent',
    `talent talents graduate graduates leavers skilled expert experts scholar scholars newcomers
    high-level_talent brain human_resources apprenticeship recruit recruitment degree_holders
    degrees postgraduates doctorate doctorates engineers scientists beacon_plan young_people
    youth_inn youth_inns talent_apartments`,
  ),
  topic(
    'jobs',
    `job jobs employment employed unemployment unemployed jobless worker workers wage wages labour
    labor employee employees vocational workforce person-days livelihood direct_jobs job_seekers
    hiring hired redundancies payroll rural_employment public_works_programme mgnrega finding_work
    vacancy vacancies placement placements placed unplaced job_fair job_fairs recruiters gig
    gig-worker welfare_posts posts employment_stations laid-off zero-employment`,
  ),
  topic(
    'training',
    `training trained trainee trainees vocational apprentice apprentices apprenticeship apprenticeships
    skills courses technicians`,
  ),
  topic(
    'farming',
    `farm farms farmer farmers farming agriculture agricultural crop crops harvest sown sowing rice wheat
    maize cotton soybean tea coffee dairy milk livestock cattle poultry fertiliser fertilizer seed
    seedlings rabi kharif horticulture orchard fruit yield foodgrain foodgrains grain cereals
    cropped cropping irrigated crop_loans crop_insurance soil harvests harvested tractor tractors
    fertilisers fertilizers vegetables plantation agronomic`,
  ),
  topic(
    'livestock',
    `livestock cattle buffalo buffaloes cow cows goat goats sheep pig pigs poultry herd herds herder
    herders breeder breeders pastoral veterinary husbandry animal_husbandry animals dairy milk
    insemination inseminations fodder abattoir`,
  ),
  topic(
    'fishing',
    `fish fishing fishery fisheries fisherman fishermen fishers aquaculture trawler trawlers hatchery
    landing_site catches`,
  ),
  topic(
    'irrigation',
    `irrigation irrigated drip micro-irrigation pond ponds canal dam watershed sprinkler sprinklers
    micro_irrigation net_irrigated`,
  ),
  topic(
    'mining and oil',
    `mine mines mining miner miners mineral minerals ore gold copper quarry quarries petroleum crude oil
    barrels refinery`,
  ),
  topic(
    'tourism and shopping',
    `tourism tourist tourists visitor visitors hotel hotels scenic consumer consumption shopping mall
    malls brand brands retail footfall market_place shops town_centre overnight_stays guest_house
    guest_houses first_stores night_economy catering restaurants restaurant duty-free shoppers
    shopper night_market night_markets bazaar bazaars nighttime_consumption night-time
    evening_economy stalls shops_open department_store retail_sales`,
  ),
]
