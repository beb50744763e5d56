import { topic, type Topic } from './topic'

export const peopleTopics: readonly Topic[] = [
  topic(
    'older people',
    `elderly senior_citizens senior_residents seniors aged ageing aging elders elder older_people
    older_residents older_persons older_adults old_age old-age old_people pensioner pensioners
    retiree retirees dementia eldercare geriatric silver_economy nursing_home nursing_homes
    nursing_care nursing_beds care_home care_homes residential_care aged_care meals_wheels
    community_canteen community_canteens senior_canteen senior_canteens canteen canteens
    meal_assistance meal_service dining_point dining_points dining_hall dining_halls dining_room
    dining_rooms hot_meals hot_lunches lunches octogenarian octogenarians centenarian centenarians
    residents_aged home_care care_beds family_beds ageing-friendly age-friendly elderly-friendly
    caregiver caregivers care_centers care_centres care_center care_centre lonely loneliness
    old-age_care`,
  ),
  topic(
    'pensions',
    `pension pensions pensioner pensioners old-age_pension widow_pension retirement retirement_age
    retired pension_fund pension_scheme`,
  ),
  topic(
    'adult social care',
    `adult_care adult_social social_care home_care care_package care_packages carers care_workers
    care_market reablement supported_living care_plan safeguarding domiciliary care_providers
    care_costs personal_budgets`,
  ),
  topic(
    'early years',
    `childcare nursery_school nursery_schools nursery_places nursery_place kindergarten kindergartens
    preschool pre-school preschools pre-schools toddler toddlers creche creches crèche crèches
    daycare day-care early_childhood early_education playgroup playgroups under-fives
    childcare_places kindergarten_places infant infants baby babies anganwadi anganwadis
    nursery_institutions childminder childminders free_hours parenting`,
  ),
  topic(
    'children in need',
    `foster fostering foster_carers looked-after children_care care_leavers child_protection
    children_services children_homes orphan orphans orphanage left-behind adoption child_marriage
    child_labour child_labor social_workers social_worker safeguarding protection_plan
    protection_plans early_help unaccompanied street_children`,
  ),
  topic(
    'children',
    `child children minors juvenile juveniles children_palace child-friendly playground playgrounds
    parents`,
  ),
  topic(
    'schools',
    `school schools education educational pupil pupils student students teacher teachers classroom
    classrooms enrolment enrollment enrolments enrolled curriculum literacy scholarship scholarships
    tuition teaching school_places primary_school primary_schools secondary_school secondary_schools
    middle_school middle_schools high_school dropout dropouts exam exams examination examinations
    truancy absence absences persistent_absence school_attendance pupil-teacher mid-day_meal
    midday_meals school_meals after-school boarding_school boarding_schools textbook textbooks
    campus campuses places_added extra_seats seats_added school_buildings headteacher headteachers
    head_teacher head_teachers schooling desks lessons compulsory_education academies academy_trust
    class_size class_sizes attainment bursary bursaries gcse gcses reading_writing homework
    double_reduction nine-year_school school_board free_places matriculation school_meal`,
  ),
  topic(
    'special needs in schools',
    `special_school special_schools special_needs special_education special_educational
    additional_needs additional_support high_needs ehcp ehcps send learning_disabilities
    learning_difficulties autism autistic inclusive_education resource_bases resource_base
    resource_classes school_transport educational_psychologist educational_psychologists
    integrated_classes`,
  ),
  topic(
    'higher education',
    `university universities college colleges undergraduate undergraduates postgraduate postgraduates
    faculty faculties higher_education polytechnic polytechnics academia degree_courses lecturers
    professors`,
  ),
  topic(
    'vocational training',
    `training trained trainee trainees vocational apprentice apprentices apprenticeship
    apprenticeships skills skill skilled upskilling reskilling technician technicians
    training_centre training_center training_centres skills_centre skills_center skills_centres
    artisan artisans welding tailoring carpentry plumbing iti itis bootcamp bootcamps
    adult_education adult_learning evening_classes course courses craftsmen certificate_courses
    internship internships`,
  ),
  topic(
    'young people',
    `youth youths youth-led young_people young_adults young_men young_persons adolescent adolescents
    teenagers teenager young_workers youth_centre youth_centres youth_center youth_clubs youth_club
    youth_service youth_services under-thirty-fives youth_council`,
  ),
  topic(
    'women and girls',
    `women woman girl girls gender female females women-led women-owned menstrual sanitary_pads
    gender_equality`,
  ),
  topic(
    'violence in families',
    `domestic_violence domestic_abuse family_violence abuse gender-based refuge refuges women_shelter
    victims survivors sexual_violence`,
  ),
  topic(
    'people with disabilities',
    `disability disabilities disabled wheelchair wheelchairs accessible accessibility barrier-free
    sign_language rehabilitation step-free prosthetic prostheses blind deaf guide_dogs impaired
    divyang divyangjan ramps tactile`,
  ),
  topic(
    'poverty',
    `poverty poor needy destitute hardship deprivation deprived poverty_alleviation poorest
    low-income low_income vulnerable cost_living living_costs lifted_poverty low_incomes
    hardship_fund`,
  ),
  topic(
    'social assistance',
    `welfare allowance allowances social_assistance social_security social_protection minimum_living
    subsistence food_bank food_banks cash_transfer cash_transfers winter_fuel crisis_support
    household_support ration_card ration_cards beneficiaries beneficiary relief_fund dibao
    universal_credit benefits_claimants warm_spaces warm_hubs charity charities`,
  ),
  topic(
    'homelessness',
    `homeless homelessness rough_sleepers rough_sleeping rough_sleeper temporary_accommodation
    hostel hostels evicted eviction evictions night_shelter night_shelters bed_breakfast sleep_rough
    sleeping_rough slept_rough emergency_accommodation`,
  ),
  topic(
    'migration',
    `migrant migrants migration migrated refugee refugees asylum asylum_seekers immigrant immigrants
    immigration emigration diaspora visas returnee returnees hukou household_registration
    registered_residence newcomers resettlement_scheme integration_courses remittances`,
  ),
  topic(
    'veterans and the armed forces',
    `veteran veterans armed_forces demobilised demobilized soldiers ex-servicemen military_families
    martyrs conscription army_families servicemen double_support military`,
  ),
  topic(
    'indigenous and minority peoples',
    `indigenous aboriginal tribal tribals tribe tribes scheduled_castes scheduled_tribes minority
    minorities ethnic ethnic_minorities traditional_owners`,
  ),
  topic(
    'the population',
    `population inhabitants census demographic demographics demography population_density
    urbanisation urbanization permanent_residents permanent_population resident_population
    natural_growth`,
  ),
  topic(
    'health',
    `health healthcare hospital hospitals medical clinic clinics doctor doctors physician physicians
    patient patients nurse nurses outpatient outpatients surgery surgeries diagnosis ambulance
    ambulances wellness dispensary dispensaries health_centre health_center health_centres
    health_post health_posts life_expectancy inpatient inpatients surgeon surgeons pharmacy
    pharmacies family_doctor family_doctors mental_health health_insurance medical_insurance
    screening cancer tuberculosis malaria hiv diabetes illness hospital_beds tertiary_hospital
    general_practitioner general_practitioners gp gps waiting_list waiting_lists operating_theatre
    dialysis x-ray scanner scanners paramedics smoking obesity vaccinators casualty casualty_ward
    wards_beds health_workers community_health specialists referrals`,
  ),
  topic(
    'mothers and infants',
    `maternal maternity maternal_mortality births institutional_deliveries hospital_deliveries
    delivery_ward delivery_wards pregnant pregnancy mother mothers midwife midwives antenatal
    postnatal neonatal obstetric childbirth live_births newborn newborns infant_mortality
    birth_weight contraception family_planning`,
  ),
  topic(
    'nutrition',
    `nutrition nutritional malnutrition malnourished undernutrition underweight stunted stunting
    acutely_malnourished anganwadi anganwadis breastfeeding anaemia anaemic supplementary_feeding
    take-home_ration take-home_rations`,
  ),
  topic(
    'hunger and food aid',
    `hunger hungry starve starved starvation famine lean_season food_aid food_assistance
    food_security food-insecure food_insecurity food_insecure food_reserve grain_reserve rations
    relief_grain food_rations food_distribution public_distribution`,
  ),
  topic(
    'epidemics and vaccines',
    `vaccine vaccines vaccination vaccinations vaccinated immunisation immunization immunised
    immunized epidemic epidemics pandemic covid covid-19 doses virus infections infected quarantine
    outbreak outbreaks jab jabs measles polio nucleic sampling_points testing_sites isolation
    contact_tracing cholera watery_disease diarrhoea waterborne dengue typhoid lockdown lockdowns
    booster`,
  ),
]
