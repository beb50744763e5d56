import { words } from '../../alignment/language/words'

/** One thing under the names that different translators give it; two words joined by `_` stand side by side. */
export interface Concept {
  /** As a reader would call it. */
  readonly name: string
  readonly words: readonly string[]
}

const concept = (name: string, list: string): Concept => ({ name, words: words(list) })

/**
 * Synonyms as data. A word belongs to one concept; the longest name that stands in a text is taken. Words
 * between them that say nothing ("places for pupils") are passed over. Only what holds for briefings
 * anywhere belongs here.
 */
export const concepts: readonly Concept[] = [
  concept(
    'school places',
    `school_place educational_degree education_degree educational_place pupil_place place_pupil
    student_place place_student school_seat school_degree learning_place place_school degree_school
    academic_degree enrolment_place enrollment_place seat_pupil seat_student degree_student
    compulsory_education_degree study_place place_children`,
  ),
  concept('schools', `school primary_school middle_school secondary_school high_school campus`),
  concept('kindergartens', `kindergarten nursery_school preschool pre-school`),
  concept(
    'childcare',
    `childcare child_care nursery nurseries creche daycare_children infant_care toddler_care childcare_facility
    childcare_institution childcare_center childcare_service_facility nursery_center childcare_site childcare_spot childcare_point childcare_center`,
  ),
  concept(
    'childcare places',
    `childcare_place childcare_slot nursery_place nursery_slot childcare_seat nursery_seat place_childcare
    place_nursery infant_care_place day-care_place daycare_place place_kindergarten kindergarten_place childcare_quota nursery_quota childcare_capacity`,
  ),
  concept('households', `household family resident_household home_household`),
  concept(
    'homes',
    `home house dwelling flat apartment housing_unit dwelling_unit residential_unit unit_housing
    council_home council_house council_dwelling`,
  ),
  concept(
    'affordable rental homes',
    `affordable_rental_housing subsidized_rental_housing subsidised_rental_housing
    government-subsidized_rental_housing guaranteed_rental_housing indemnificatory_rental_housing
    affordable_rental_home public_rental_housing unit_affordable_rental_housing
    unit_government-subsidized_rental_housing rental_flat rental_apartment public_rental_apartment
    affordable_rental_apartment talent_apartment subsidized_rental_home subsidised_rental_home affordable_rental_unit rental_home social_rental_home`,
  ),
  concept(
    'affordable homes',
    `affordable_home affordable_housing affordable_house affordable_dwelling`,
  ),
  concept('empty homes', `empty_property empty_home vacant_home vacant_property former_one`),
  concept(
    'old housing',
    `old_housing old_house old_building old_neighborhood old_neighbourhood aging_structure ageing_structure
    aging_building ageing_building old_residential_community old_residential_compound old_community
    old_residential_area old_residential_building old_residential_compound old_housing_community old_housing_estate
    ageing_housing_estate aging_housing_estate ageing_housing aging_housing substandard_housing
    sub-standard_old_neighborhood subpar_old_building dilapidated_house dilapidated_housing
    dilapidated_block ramshackle_house old_lane old_lane_house old-style_lane_housing old-style_lane
    alley_house dilapidated_alley_house shabby_alley shabby_lane shanty shantytown old_area old_home
    second-class-or-below_old_lane old_lane_housing lane_housing lane_house old_quarter
    old_urban_area older_housing housing_estate residential_estate residential_compound
    old_dwelling`,
  ),
  concept(
    'homes without sanitation',
    `sanitary_facility chamber_pot shared_toilet sanitation without_sanitation sanitary_equipment
    hand-carried_toilet`,
  ),
  concept('lifts', `lift elevator`),
  concept('stairwells', `stairwell staircase`),
  concept(
    'renewal',
    `renew renewal renovate renovation refurbish refurbishment rebuild rebuilding rebuilt reconstruct
    reconstruction revitalize revitalization revitalise redevelop redevelopment demolish demolition
    transform transformation retrofit overhaul upgrade rehabilitate rehabilitation repair makeover`,
  ),
  concept(
    'relocation',
    `relocate relocation resettle resettlement expropriate expropriation move_out moved displace displaced displacement`,
  ),
  concept(
    'older people',
    `elderly senior senior_citizen old_people older_people aged older_person eldercare
    elderly_people elderly_person older_resident elderly_citizen older_generation`,
  ),
  concept(
    'beds for older people',
    `nursing_bed elderly_care_bed care_bed elderly_bed nursing_home_bed bed_nursing_home bed_aged
    bed_elderly bed_elderly_care bed_elderly_care_institution eldercare_bed bed_senior bed_elderly_care_facility
    pension_bed`,
  ),
  concept('hospital beds', `hospital_bed medical_bed`),
  concept('beds', `bed`),
  concept(
    'canteens',
    `canteen meal_assistance_center meal_assistance_venue meal_assistance_site meal_assistance_point
    community_canteen senior_canteen community_meal_site dining_place dining_hall meal_site meal_center
    meal_service_site meal_assistance_place canteen_senior canteen_aged canteen_elderly community_meal_sites
    elderly_canteen`,
  ),
  concept(
    'care centres',
    `day_service_center day_care_center comprehensive_care_center comprehensive_elderly_service_complex
    comprehensive_service_center_elderly comprehensive_elderly_service_center elderly_service_center
    elderly_service_complex comprehensive_elderly_care_service_center integrated_care_center day_center
    comprehensive_service_center community_home elderly_care_complex integrated_elderly_service_center integrated_service_center_elderly service_center_elderly integrated_elderly_care_center`,
  ),
  concept('hospitals', `hospital`),
  concept(
    'health institutions',
    `public_health_institution health_institution medical_institution health_facility`,
  ),
  concept('clinics', `clinic outpatient_station health_station outpatient_clinic`),
  concept(
    'health centres',
    `health_center health_service_center community_health_center
    community_health_service_center wellness_center health_wellness_center`,
  ),
  concept(
    'babies born',
    `birth delivery institutional_delivery baby delivered_baby childbirth give_birth`,
  ),
  concept(
    'infant mortality',
    `infant_mortality infant_mortality_rate infant_death death_infant mortality_infant`,
  ),
  concept(
    'immunisation',
    `immunise immunised immunization immunisation fully_immunised vaccine vaccinated vaccination dose vaccine_dose dose_vaccine inoculation basic_vaccination full_immunisation`,
  ),
  concept(
    'residents',
    `resident inhabitant people person citizen population persons permanent_population resident_population permanent_resident`,
  ),
  concept(
    'GDP',
    `gdp gross_domestic_product gross_regional_product regional_gdp regional_gross_product
    grp gross_national_product economic_aggregate regional_product`,
  ),
  concept('GDP per head', `gdp_capita capita_gdp`),
  concept(
    'public revenue',
    `general_public_budget_revenue public_budget_revenue budget_revenue fiscal_revenue local_fiscal_revenue
    fiscal_income public_revenue general_budget_revenue district-level_fiscal_income
    district-level_fiscal_revenue local_general_public_budget_revenue`,
  ),
  concept('tax revenue', `tax_revenue tax_income tax_receipt`),
  concept(
    'public spending',
    `general_public_budget_expenditure budget_expenditure fiscal_expenditure
    public_expenditure government_expenditure public_spending government_spending fiscal_spending`,
  ),
  concept('livelihood', `livelihood people_livelihood people_well-being well-being`),
  concept(
    'retail sales',
    `retail_sale retail_sale_consumer_good retail_sale_social_consumer_good
    sale_consumer_good total_retail_sale`,
  ),
  concept(
    'foreign trade',
    `foreign_trade import_export export_import import_export_good trade_volume`,
  ),
  concept(
    'foreign investment',
    `foreign_investment foreign_capital utilized_foreign_investment actually_utilized_foreign_investment
    foreign_capital_actual utilized_foreign_capital foreign_direct_investment fdi paid-in_foreign_capital
    actual_foreign_investment foreign_fund`,
  ),
  concept('fixed-asset investment', `fixed_asset_investment fixed_asset investment_fixed_asset`),
  concept(
    'industrial output',
    `industrial_output industrial_output_value output_industry
    output_industrial_enterprise industrial_production`,
  ),
  concept('emerging industries', `emerging_industry strategic_emerging_industry`),
  concept('services', `tertiary_industry service_sector service_industry tertiary_sector`),
  concept(
    'primary industry',
    `primary_industry primary_sector farming_forestry_animal_husbandry_fishery
    agriculture_forestry_animal_husbandry_fishery farming_forestry agriculture_forestry`,
  ),
  concept('online retail sales', `online_retail_sale online_sale sold_online retail_sale_online`),
  concept(
    'real estate',
    `real_estate real_estate_development property_development property_investment`,
  ),
  concept('foreign capital', `foreign_capital foreign_investment foreign_fund`),
  concept(
    'high-tech enterprises',
    `high-tech_enterprise high-tech_firm high-tech_company hi-tech_enterprise new_technology_enterprise
    high_technology_enterprise high-technology_enterprise technology_company tech_enterprise high_tech_enterprise
    national_high-tech_enterprise sci-tech_enterprise high_new_technology_enterprise high_new_tech_enterprise`,
  ),
  concept(
    'specialised small firms',
    `little_giant little_giant_enterprise specialized_sophisticated specialized_sophisticated_enterprise
    specialized_sophisticated_little_giant small_giant specialised_sophisticated little_giant_firm`,
  ),
  concept(
    'companies',
    `company enterprise firm business market_entity business_entity small_unit micro_small_unit micro_small_enterprise small_enterprise sme msme`,
  ),
  concept('start-ups', `start-up startup young_company newly_founded_company up`),
  concept(
    'headquarters',
    `headquarters regional_headquarters headquarter regional_headquarter regional_head_office head_office
    headquarters_multinational_corporation headquarters_multinational_company multinational_headquarters
    multinational_regional_headquarters regional_headquarters_multinational_company`,
  ),
  concept(
    'foreign companies',
    `foreign-funded_enterprise foreign-invested_enterprise foreign_company company_overseas_capital foreign-funded_company`,
  ),
  concept(
    'research centres',
    `research_center r&d_center r&d_institution research_institute research_institution`,
  ),
  concept('laboratories', `laboratory national_laboratory key_laboratory lab`),
  concept(
    'R&D spending',
    `r&d r&d_spending r&d_investment r&d_expenditure research_development expenditure_research_development
    spending_research_development r&d_intensity intensity_r&d_investment r&d_fund`,
  ),
  concept('patents', `patent invention_patent high-value_invention_patent`),
  concept(
    'technology contracts',
    `technology_contract technology_contract_turnover volume_technology_contract
    turnover_technology_contract contract_technology`,
  ),
  concept('incubators', `incubator accelerator maker_space`),
  concept('awards', `award prize`),
  concept('jobs', `job new_job post position employment_position urban_job employ employment`),
  concept(
    'unemployment',
    `unemployment registered_unemployment jobless jobless_rate registered_jobless_rate
    unemployment_rate registered_unemployed`,
  ),
  concept(
    'income',
    `disposable_income capita_disposable_income income per_capita_disposable_income`,
  ),
  concept('loans', `loan credit inclusive_loan lend lent lending borrow borrowed borrowing`),
  concept('parks', `park pocket_park pocket_garden garden park_garden urban_park country_park`),
  concept(
    'green space',
    `green_space green_land greenery green_area park_green_area park_green_space
    public_green_space parkland green greening`,
  ),
  concept(
    'green space per head',
    `capita_park_green_area park_green_space_person green_space_resident
    greenery_head capita_public_green_space capita_green_space public_green_space_resident capita_green_area
    green_area_capita green_space_capita park_green_area_capita`,
  ),
  concept('green coverage', `green_coverage greening_coverage green_cover`),
  concept('forest cover', `forest_coverage forest_cover`),
  concept('greenways', `greenway slow_lane green_lane`),
  concept(
    'waterfront',
    `waterfront riverfront riverbank riverside embankment promenade waterfront_walkway
    riverside_path riverside_space waterfront_space shoreline river_bank bank shore coastline
    continuous_promenade`,
  ),
  concept('air quality', `air_quality excellent_air good_air good_air_quality air fine_air pm2.5`),
  concept(
    'water quality',
    `water_quality surface_water good_surface_water water_section surface_water_section`,
  ),
  concept('energy use', `energy_consumption energy_use consumption_energy energy_intensity`),
  concept(
    'emissions',
    `emission carbon_emission co2_emission greenhouse_gas greenhouse_gas_emission`,
  ),
  concept('waste', `waste rubbish refuse household_waste garbage`),
  concept('recycling', `recycle recycling recycled waste_recycled recycling_rate`),
  concept(
    'waste sorting',
    `sorting waste_sorting sorting_refuse sorting_waste garbage_sorting garbage_classification waste_classification`,
  ),
  concept('sewage outlets', `pollution_outlet sewage_outlet source_sewage sewage_source outlet`),
  concept(
    'roads',
    `road trunk_road main_road carriageway road_network rural_road feeder_road street highway`,
  ),
  concept(
    'road works',
    `resurface resurfaced surface new_surface black-topped gravelled gravelling tarred`,
  ),
  concept('potholes', `pothole hole pothole_repair`),
  concept('cycle lanes', `cycle_lane bicycle_lane cycle_path bike_lane cycleway`),
  concept('shared bicycles', `bike-sharing shared_bicycle bike-sharing_scheme shared_bike`),
  concept('cycling', `cycling active_travel bicycle`),
  concept('bridges', `bridge`),
  concept(
    'road deaths',
    `road_death died_road people_died road_fatality killed_road traffic_death`,
  ),
  concept('passengers', `passenger rider`),
  concept('journeys', `journey trip passenger_journey passenger_trip ride`),
  concept('punctuality', `punctuality punctual on-time ran_time trains_ran train_ran`),
  concept('freight', `freight cargo good freight_handled`),
  concept('containers', `teu container standard_container container_throughput`),
  concept('ports', `port seaport harbour harbor`),
  concept('maintenance backlog', `backlog maintenance_backlog backlog_maintenance`),
  concept('trains', `train electric_train`),
  concept(
    'housing register',
    `waiting_list housing_register social_home wait_social_home housing_list`,
  ),
  concept('temporary accommodation', `temporary_accommodation temporary_housing`),
  concept('rough sleepers', `rough_sleeper slept_rough people_slept_rough sleeping_rough`),
  concept('home care', `supported_home help_home help_own_home home_care own_home`),
  concept('residential care', `residential_care care_home residential_home nursing_home`),
  concept('assessments', `assessment care_assessment`),
  concept(
    'children in care',
    `children_care looked_council looked_after child_care_council looked-after_child children_looked`,
  ),
  concept('planning applications', `planning_application application`),
  concept(
    'antisocial behaviour',
    `antisocial_behaviour anti-social_behaviour antisocial_behaviour_report`,
  ),
  concept('fly-tipping', `fly-tipping fly-tipped fly-tipped_load`),
  concept('council tax', `council_tax council_tax_increase`),
  concept('savings', `saving`),
  concept(
    'tap connections',
    `tap_connection household_tap_connection tap household_tap piped_water piped_connection tap_water functional_tap water_connection`,
  ),
  concept(
    'connections',
    `connection power_connection electricity_connection grid_connection service_connection metered_connection`,
  ),
  concept('farmers', `farmer grower`),
  concept('irrigation', `irrigation drip drip_irrigation micro-irrigation`),
  concept('farm ponds', `pond farm_pond`),
  concept('relief', `relief insurance crop_insurance fasal_bima compensation`),
  concept('students', `student pupil learner`),
  concept('bursaries', `bursary scholarship`),
  concept('visitors', `visitor guest tourist visit`),
  concept('community rooms', `round_table`),
  concept('cameras and sensors', `camera sensor camera_sensor`),
  concept('meals', `meal lunch midday_meal mid-day_meal school_meal school_lunch`),
  concept('children', `child kid`),
  concept('villages', `village hamlet locality habitation`),
  concept(
    'housing shortage',
    `housing_deficit deficit_housing housing_shortage shortage_housing home_shortage shortage_home`,
  ),
  concept(
    'informal settlements',
    `informal_settlement slum shanty_town precarious_quarters precarious_neighbourhood precarious_neighborhood
    precarious_settlement unplanned_settlement squatter_settlement underserved_settlement`,
  ),
  concept('staff', `staff employee agent personnel worker workforce civil_servant`),
  concept('customers', `customer subscriber client consumer`),
  concept('output', `output production generation yield`),
  concept(
    'installed capacity',
    `installed_capacity installed_power combined_capacity generating_capacity generation_capacity power_capacity`,
  ),
  concept(
    'losses',
    `loss distribution_loss transmission_loss loss_distribution technical_commercial_loss line_loss`,
  ),
  concept('power cuts', `outage power_outage cut power_cut blackout interruption load_shedding`),
  concept('electricity', `electricity power electrify electrified electrification`),
  concept(
    'cookstoves',
    `stove cookstove cooking_stove improved_stove efficient_stove improved_cookstove efficient_cookstove`,
  ),
  concept('firewood', `firewood wood fuelwood`),
  concept('drains', `drain gutter drainage storm_drain culvert`),
  concept('land titles', `land_title title title_deed property_title ownership_certificate`),
  concept(
    'toilets',
    `latrine toilet household_latrine household_toilet individual_household_latrine family_latrine`,
  ),
  concept(
    'patients',
    `patient inpatient admission hospital_admission hospitalisation hospitalization`,
  ),
  concept('doctors', `doctor physician medical_officer`),
  concept('family doctors', `family_doctor family_physician general_practitioner`),
  concept('enrolment', `enrolment enrollment enrolled`),
  concept(
    'school dropout',
    `dropout drop-out school_leaver early_leaver left_school left_finishing`,
  ),
  concept('beneficiaries', `beneficiary recipient borrower`),
  concept(
    'cropped area',
    `cropped_area gross_cropped_area gross_area_crop area_crop sown_area area_sown cultivated_area gross_sown_area`,
  ),
  concept('livestock', `livestock cattle cattle_buffalo animal`),
  concept(
    'citizen requests',
    `work_order service_request citizen_request hotline_request hotline_call request complaint appeal`,
  ),
  concept('satisfaction', `satisfaction satisfied`),
  concept('partners', `partner donor development_partner technical_financial_partner`),
  concept(
    'private investors',
    `private_sector private_investor private_capital private_investment`,
  ),
  concept('women', `woman female`),
  concept('spending', `expenditure spending spend spent disburse disbursed disbursement`),
  concept('budget', `budget outlay`),
  concept('urban', `urban town urban_area townspeople townsfolk city_dweller`),
  concept('rural', `rural countryside rural_area villager`),
  concept('communities', `community sub-district subdistrict neighborhood neighbourhood`),
]

/** Concepts that are not the same thing, but may be compared with a caveat: each row by its names. */
export const kin: readonly (readonly string[])[] = [
  ['households', 'homes', 'residents'],
  ['homes', 'affordable homes', 'affordable rental homes', 'empty homes', 'old housing'],
  ['schools', 'kindergartens', 'childcare'],
  ['beds', 'beds for older people', 'hospital beds'],
  [
    'companies',
    'start-ups',
    'high-tech enterprises',
    'specialised small firms',
    'foreign companies',
  ],
  ['canteens', 'care centres'],
  ['hospitals', 'clinics', 'health institutions', 'health centres'],
  ['school places', 'childcare places'],
  ['lifts', 'stairwells'],
  ['green space', 'parks', 'greenways'],
  ['renewal', 'relocation'],
  ['villages', 'communities', 'rural', 'informal settlements'],
  ['jobs', 'staff', 'residents'],
  ['hospitals', 'clinics'],
  ['electricity', 'installed capacity', 'output'],
  ['customers', 'households', 'residents'],
  ['connections', 'tap connections', 'customers'],
  ['women', 'residents'],
  ['beneficiaries', 'residents', 'households', 'farmers'],
  ['doctors', 'family doctors'],
  ['students', 'children'],
  ['spending', 'budget', 'public spending'],
  ['patients', 'residents'],
  ['residents', 'students', 'farmers', 'visitors', 'passengers', 'road deaths', 'older people'],
]
