import { topic, type Topic } from './topic'

export const livingTopics: readonly Topic[] = [
  topic(
    'housing',
    `house houses housing home homes dwelling dwellings residence residences residential apartment
    apartments flat flats tenement tenements household households tenant tenants rent rental
    mortgage homeowner landlord homeless council_homes real_estate social_housing affordable_housing
    dormitory dormitories landlords tenancy home_loan home_loans subsidised_rental subsidized_rental
    rental_housing rental_flats public_rental low-rent affordable_rental home_ownership homeowners
    move-in bedroom bedrooms`,
  ),
  topic(
    'urban renewal',
    `renewal renovate renovated renovation renovating refurbish refurbished refurbishing
    refurbishment redevelop redevelopment rebuild rebuilt rebuilding reconstruct reconstruction
    demolish demolished demolition dilapidated substandard subpar shabby slum slums old_houses
    old_housing old_buildings old_residential revitalize revitalization rehabilitate rehabilitation
    relocation resettlement resettled chamber_pots repaired aging_structures lane lanes neighborhood
    neighborhoods neighbourhood elevator elevators lift lifts retrofit makeover alley alleys
    run-down ramshackle compounds renovations old_district residential_quarters
    residential_compounds repaint repainted residential_quarter old_quarters old_quarter
    aging_compounds ageing_estates old_estates housing_estates residential_estates stairwell
    stairwells stairs insulated facade facades tenement tenements relocated dismantled
    property_management unmanaged steward stewards overhead_wires`,
  ),
  topic(
    'informal settlements',
    `slum slums shanty shantytown squatter squatters favela favelas settlement settlements
    informal_settlements precarious_quarters precarious upgrading resettlement resettled displaced
    evicted neighbourhood neighbourhoods neighborhood neighborhoods`,
  ),
  topic(
    'older people',
    `elderly senior seniors aged older ageing old_age pensioner pensioners pension pensions nursing
    retirement retiree retired dementia caregiver canteen canteens meal_assistance day_care
    eldercare geriatric silver nursing_home care_homes elder elders residents_aged senior_canteens
    old-age old-age_care over_sixty over_eighty aged_over family_beds dining_room dining_rooms
    home_care carers care_center care_centers care_centre care_centres octogenarians nursing_beds
    care_beds grow_old`,
  ),
  topic(
    'children',
    `child children childcare nursery nurseries kindergarten kindergartens preschool toddler toddlers
    infant infants baby babies creche daycare early_childhood playgroup under-fives nursery_places
    childcare_places kindergarten_places nursery_institutions day_nursery day_nurseries crèche
    crèches under_three below_three parents`,
  ),
  topic(
    'schools',
    `school schools education educational pupil pupils student students teacher teachers classroom
    classrooms class classes enrolment enrollment campus curriculum literacy scholarship
    scholarships tuition teaching learning school_places primary_school secondary_school
    middle_school dropout dropouts enrolments exam exams examination examinations pass_percentage
    pass_rate attendance pupil-teacher mid-day_meal midday_meals school_meals boarding literate
    college colleges textbook textbooks campuses places_added extra_seats seats school_buildings
    head_teachers headteacher headteachers principal principals schooling desks lessons
    compulsory_education compulsory_schools`,
  ),
  topic(
    'health',
    `health healthcare hospital hospitals medical medicine clinic clinics doctor doctors physician
    patient patients nurse nurses treatment dialysis outpatient surgery surgeries diagnosis disease
    ambulance disability wellness dispensary health_centre immunisation life_expectancy mortality
    inpatient outpatients admissions admitted surgeon pharmacy family_doctor family_doctors
    mental_health cashless health_insurance screening cancer tuberculosis malaria hiv illness wards
    bed beds hospital_beds campus_hospital tertiary_hospital general_practitioner
    general_practitioners gp gps waiting_times waiting_list operating_theatre consultations
    clinics_opened`,
  ),
  topic(
    'mothers and infants',
    `maternal maternity mortality birth births institutional_deliveries hospital_deliveries pregnant
    pregnancy mother mothers infant midwife antenatal neonatal give_birth childbirth live_births
    newborn newborns infant_mortality birth_weight contraception`,
  ),
  topic(
    'nutrition',
    `nutrition nutritional malnutrition malnourished undernutrition underweight stunted stunting wasting
    anganwadi anganwadis ration rations breastfeeding anaemia supplementary_feeding hunger`,
  ),
  topic(
    'epidemics and vaccines',
    `vaccine vaccines vaccination vaccinated immunisation immunization immunised immunized epidemic
    pandemic covid dose doses virus infection quarantine outbreak basic_vaccinations jab jabs
    measles polio`,
  ),
  topic(
    'welfare',
    `welfare poverty poor subsidy subsidies allowance allowances social_assistance benefit vulnerable
    disabled orphans needy livelihoods wellbeing well-being happiness prosperity social_security
    pensions food_bank food_banks homelessness cash_transfer cash_transfers disabilities hardship
    deprived`,
  ),
  topic(
    'people with disabilities',
    `disability disabilities disabled wheelchair wheelchairs accessible accessibility sign_language
    rehabilitation`,
  ),
  topic(
    'young people',
    `youth youths young_people adolescents teenagers teenager young_workers youth_centre youth_centres`,
  ),
  topic('women and girls', `women woman girls girl gender female`),
  topic(
    'violence in families',
    `domestic_violence domestic_abuse abuse shelter shelters victim victims survivors`,
  ),
  topic(
    'community life',
    `community communities neighbour neighbours neighbor neighbors residents volunteers community_life
    life_circle`,
  ),
  topic(
    'culture',
    `culture cultural museum museums library libraries theatre theater opera performance performances
    heritage exhibition exhibitions art arts concert concerts festival festivals historic relics
    gallery galleries cinema cinemas film films music orchestra artist artists biennale archive
    archives monument monuments archaeological`,
  ),
  topic(
    'sports',
    `sport sports stadium fitness gym athletic athletes football swimming playground recreation athlete
    medal medals olympic pitch pitches tournament championships`,
  ),
  topic(
    'the population',
    `population inhabitants census demographic demography density urbanisation urbanization
    resident_population`,
  ),
]
