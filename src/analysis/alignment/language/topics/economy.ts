import { topic, type Topic } from './topic'

export const economyTopics: readonly Topic[] = [
  topic(
    'the economy',
    `gdp economy economic economic_growth gross_domestic gross_regional regional_gross gross_product
    regional_product regional_gdp output fixed-asset fixed_asset added_value value_added
    economic_recovery recovery industrial_output retail retail_trade retail_sales services_account
    tertiary tertiary_industry secondary_industry primary_industry major_projects gross_value
    disposable_income economic_operation consumer_spending turnover information_services
    macroeconomic recession downturn economically`,
  ),
  topic(
    'foreign trade',
    `import imports imported importers export exports exported exporters foreign_trade trade_surplus
    free_trade customs tariff_free bonded cross-border cross-border_trade trade_fair trade_fairs
    import_expo overseas_markets trade_zone tariffs export_earnings foreign_markets opening-up
    opening_outside outside_world foreign overseas`,
  ),
  topic(
    'attracting investment',
    `investment_promotion attract_investment attracting_investment attraction_investment
    inward_investment investor investors projects_signed signed_projects contracted_investment
    foreign_investment foreign_capital foreign-funded foreign-invested investment_pledges
    headquarters regional_headquarters multinational multinationals transnational head_offices fdi
    greenfield top_500 fortune_500 investment_agreements investment_contracts utilised_capital
    foreign_direct investment_office industrial_park industrial_parks investment_zone
    special_economic memoranda_understanding`,
  ),
  topic(
    'taxes and revenue',
    `tax taxes taxation taxpayer taxpayers revenue revenues own-source levy levies council_tax
    business_rates property_rates property_tax rates_collected collectors receipts receipt_books
    fiscal_revenue budget_revenue tax_revenue fees fee billboard revenue_collection mobile_money
    arrears_rates vat valuation_roll tax_base income_tax fees_charges market_levies precept
    royalties`,
  ),
  topic(
    'the budget',
    `budget budgets budgetary savings overspend overspends underspend expenditure expenditures
    spending deficit finances fiscal treasury money funding financing financed funded appropriation
    appropriations estimates disbursed disbursement disbursements outlay outlays medium-term
    financial_plan capital_programme reserves balanced_budget shortfall funding_gap budget_gap
    transfer_payments commitments_appropriations financial_strategy`,
  ),
  topic(
    'debts',
    `debt debts indebtedness owed owes owe arrears creditor creditors borrowing borrowed lenders
    interest_payments bonds bond repayment repayments repaid debt_service hidden_debt overdue
    outstanding_balances balances suppliers unpaid_bills prompt_payment late_payment`,
  ),
  topic(
    'grants and donors',
    `donor donors grants grant world_bank development_bank development_partners cofinancing
    co-financing lender international_partners technical_assistance budget_support foreign_aid
    european_union unicef undp bilateral`,
  ),
  topic(
    'industry',
    `industry industries industrial manufacturing manufacturer manufacturers factory factories
    cluster clusters workshops supply_chain supply_chains automotive steel machinery assembly_line
    production_line production_lines industrial_chain industrial_chains advanced_manufacturing
    output_value light_industry equipment_manufacturing plant_opened industrial_enterprises shipyard
    shipyards cement optics photonics`,
  ),
  topic(
    'medicine and life sciences',
    `biomedical biomedicine biopharmaceutical biopharmaceuticals biotech biotechnology pharmaceutical
    pharmaceuticals drug drugs life_science life-science life_sciences life_health clinical_trial
    clinical_trials therapeutics antibody antibodies molecule molecules medical_devices new_drugs
    cell_therapy trial_batches pilot_production clean_room gene`,
  ),
  topic(
    'companies',
    `company companies enterprise enterprises firm firms business businesses startup startups
    start-up start-ups unicorn unicorns entrepreneur entrepreneurs entrepreneurship sme smes
    business_owners owners_firms shop_owners incubator incubators hidden_champions micro_enterprises
    small_businesses self-employed sole_traders market_entities business_entities listed_companies
    private_enterprises private_sector companies_registered new_companies entrepreneurial
    tenants_incubator small_firms`,
  ),
  topic(
    'support for businesses',
    `business_support business_environment red_tape formalities approvals licensing business_licence
    business_licences business_license restaurant_licence opening_shop open_shop tax_relief
    tax_refunds tax_rebates rebates tax_cuts rents_waived rent_waived waived rent_relief fee_cuts
    subsidy_applied subsidies_enterprises policies_find policy_matching inclusive_finance
    inclusive_loans frequent_matters enterprise_service service_enterprises helping_firms help_firms
    market_regulation fair_competition difficulties_firms growth_hub business_advisers
    business_confidence dealing_authorities complained_policies owners_complain survey_entrepreneurs
    waiters shop_licence opening_business open_business start_business starting_business company_set
    business_registration company_registration`,
  ),
  topic(
    'finance',
    `finance financial_services bank banking insurer insurers insured insurance securities equity
    venture venture_capital stock_exchange fintech licensed_institutions asset_management credit
    loan loans deposits borrower borrowers lending lent bank_branches interest_rates microfinance
    microcredit bank_linkage bank_accounts guarantee_fund credit_guarantee financial_institutions
    patient_capital`,
  ),
  topic(
    'self-help and savings groups',
    `self-help self_help shg shgs livelihoods_mission savings_groups savings_group microcredit
    women_groups women_entrepreneurs credit_unions savings_cooperatives`,
  ),
  topic(
    'cooperatives and producers',
    `cooperative cooperatives co-operative co-operatives producer_group producer_groups
    producer_organisations farmers_organisations farmer_producer unions_growers`,
  ),
  topic(
    'handicrafts and weaving',
    `handloom handlooms weaver weavers weaving loom looms powerloom powerlooms craft crafts
    handicraft handicrafts yarn embroidery pottery potters artisan artisans textile textiles sari
    saris spinning garment garments khadi silk basketry dyeing`,
  ),
  topic(
    'science and research',
    `science sciences scientific research researcher researchers r&d laboratory laboratories
    original_innovation basic_research foundational_research technological technological_innovation
    sci-tech technological_breakthroughs innovation innovative innovate invention inventions patent
    patents scientists commercialization commercialisation high-tech technology technologies
    innovation_centre innovation_centres institutes research_institutes`,
  ),
  topic(
    'technology transfer',
    `achievement_transformation achievements_transformation commercialization commercialisation
    transfer_technology technology_transfer translate_research industry-university-research
    science_park science_parks incubating incubation spin-off spin-offs technology_exchange
    research_outcomes technological_achievements concept_verification university_science`,
  ),
  topic(
    'prizes and awards',
    `prize prizes award awards awarded accolade accolades laureate honours pilot_zone
    demonstration_zone silver_medal gold_medal bronze_medal national_competition`,
  ),
  topic(
    'talent',
    `talent talents high-level_talent overseas_talent expert experts scholars human_resources
    recruitment_talent degree_holders doctorates engineers academicians beacon_plan youth_inn
    youth_inns talent_apartments talent_policy brain_drain talent_housing professionals`,
  ),
  topic(
    'jobs',
    `jobs job employment employed unemployment unemployed jobless wages wage labour labor
    labour_market employees employers workforce person-days direct_jobs job_seekers jobseekers
    hiring redundancies payroll rural_employment mgnrega finding_work vacancy vacancies placements
    job_fair job_fairs recruiters gig gig-worker gig_workers welfare_posts employment_stations
    laid-off zero-employment graduates graduate college_graduates unemployed_graduate internships
    signed_contract posts_graduates job_creation jobs_created hard-to-place re-employment proper_job
    seeking_work wage_earners minimum_wage labour_disputes`,
  ),
  topic(
    'mining and oil',
    `mines mining miner miners mineral minerals ore gold copper lithium quarry quarries petroleum
    crude oil_field barrels refinery coal illegal_mining sand_mining`,
  ),
]
