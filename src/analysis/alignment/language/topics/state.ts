import { topic, type Topic } from './topic'

export const stateTopics: readonly Topic[] = [
  topic(
    'the press conference',
    `press_conference press_briefing press_release media_briefing press_note information_office
    reporter reporters journalist journalists media answered_questions news_conference evening_news
    spokesperson spokesman spokeswoman met_press news_release`,
  ),
  topic(
    'policing and crime',
    `police policing crime crimes criminal criminals burglary burglaries theft thefts thieves robbery
    robberies robbed antisocial anti-social stolen violence knife arrests arrested public_security
    neighbourhood_wardens patrol patrols cctv gangs fraud telecom_fraud drug_dealing public_order
    law_order police_station police_stations attacked shoplifting`,
  ),
  topic(
    'safety at work and in buildings',
    `workplace_safety work_safety production_safety safety accident accidents hazards hidden_dangers
    safety_inspections fire_hazards food_safety safety_inspection rectification emergency_management
    emergency_drills explosion emergencies`,
  ),
  topic(
    'fire and rescue',
    `firefighter firefighters fire_brigade fire_station fire_stations fire_service fire_engines
    fire_hydrants hydrants fire_extinguishers smoke_alarms rescue rescued blaze burned burnt arson
    fire_safety fires`,
  ),
  topic(
    'the courts',
    `court courts judge judges judicial judiciary prosecutor prosecutors tribunal tribunals verdict
    lawsuit lawsuits lawyer lawyers legal_aid prison prisons prisoner prisoners inmate inmates
    detainees mediation mediator mediators mediation_committee rule_law people_courts`,
  ),
  topic(
    'corruption and discipline',
    `corruption anti-corruption bribe bribes bribery embezzled embezzlement discipline
    discipline_inspection disciplinary declaration_assets suspended convicted charged integrity
    misconduct irregularities clean_government whistleblower whistleblowers ghost_workers
    party_discipline formalism bureaucratism`,
  ),
  topic(
    'conduct of officials',
    `conduct cadre cadres style_work empty_words practical_things inspections_notice accountability
    deadlines deadline fewer_meetings unannounced embellish responsible_person promised_checked
    frontline`,
  ),
  topic(
    'forms and paperwork',
    `paperwork forms_filled fill_forms filling_forms forms form_filling tables_submitted seals stamps
    certificates_cut burden_grassroots reduce_burden burdens grassroots_burden lighten_load
    fewer_forms red_tape reports_submitted duplicate_forms spreadsheets`,
  ),
  topic(
    'work in neighbourhoods',
    `grassroots neighbourhood_committee neighbourhood_committees neighborhood_committee
    neighborhood_committees residents_committee residents_committees community_workers
    community_worker sub-district sub-districts subdistrict subdistricts street_office
    street_offices grid_workers grids grid_members grassroots_governance self-governance
    co-governance neighbourhood_council co-creation social_governance urban_management
    unified_management fine_management local_governance residential_committee residential_committees`,
  ),
  topic(
    'participation of residents',
    `consultation consultations consulted participation participatory participatory_budgeting
    public_hearing public_hearings town_hall suggestion suggestions suggestion_box listening
    listening_meetings ward_meetings ward_meeting ward_sessions ward_session public_meetings
    citizens_assembly citizen_panels petition petitions opinions_asked survey_residents
    people_democracy legislative_contact opinions_residents solicited drop-in advice_surgeries
    janata_darbar jan_sunwai listen drawn_lot chosen_lot residents_decide residents_discuss`,
  ),
  topic(
    'complaints and requests',
    `complaint complaints grievance grievances hotline hotlines helpline work_orders requests
    requests_recorded callers calls_answered satisfaction satisfied ombudsman redress contact_centre
    call_centre call_center 12345 handled_complaints reports_residents letters_visits
    customer_service`,
  ),
  topic(
    'elections and councils',
    `election elections voters turnout ballot ballots councillors deputies_congress people_congress
    political_consultative consultative_conference by-elections devolution decentralisation
    decentralization polling electoral proposals_deputies motions`,
  ),
  topic(
    'public staff',
    `civil_servants civil_servant public_servants staffing staff_sick sickness_absence
    vacancies_staff headcount permanent_staff agency_staff staff_members officers_employed
    workforce_plan payroll_staff pay_award employees_ministry posts_filled staff_turnover
    agency_workers`,
  ),
  topic(
    'audit and procurement',
    `audit audits audited auditor auditors internal_audit audit_report procurement procured tender
    tenders tendered tendering public_tender bidders bids contractor contractors unqualified_opinion
    audit_findings value_money framework_contract contract_awarded`,
  ),
  topic(
    'management of a programme',
    `steering_committee oversight monitoring evaluation coordination_unit coordination
    recommendations management_unit baseline_survey midterm_review mid-term_review
    implementing_agency`,
  ),
  topic(
    'the Party',
    `party_building party_branch party_branches party_committee party_members party_organisations
    party_organizations primary_party theoretical_study thematic_education united_front`,
  ),
  topic(
    'an inspection visit',
    `inspection_tour visited_inspected inspected general_secretary important_instructions
    instructions entrusted entrustment investigate investigated mayor_visits research_visit
    important_speech visit visited`,
  ),
  topic(
    'partner towns and cooperation abroad',
    `twinning twinned twin_town twin_towns sister_city sister_cities friendship_cities partner_town
    partner_city partner_towns delegations delegation exchange_visits international_cooperation
    paired_assistance counterpart_support paired_counties rotary`,
  ),
  topic(
    'statistics and surveys',
    `statistics statistical statisticians sample_survey census_agriculture questionnaire
    questionnaires enumerators`,
  ),
  topic(
    'the introduction',
    `introduction foreword preface preamble context background overview summary glance forewords
    message_mayor message_leader message_chair message_chairman message_chairperson message_chief
    message_president message_minister message_governor message_director message_secretary
    message_commissioner message_cathaoirleach welcome_mayor welcome_leader welcome_chair
    letter_mayor letter_chief statement_leader pleased_present pleased_introduce
    delighted_present delighted_introduce glad_present proud_present proud_introduce happy_present
    pleasure_present pleasure_introduce honour_present honour_introduce honor_present
    honor_introduce privilege_present privilege_introduce`,
  ),
  topic(
    'years ahead',
    `looking_ahead new_chapter new_page blueprint modernization perspectives perspective outlook
    prospects prospect foreseen foresee envisaged priorities future concluding conclusion remarks
    new_journey starting_point write_page write_chapter splendid_chapter fresh_chapter
    glorious_chapter modernisation closing_words closing_remarks`,
  ),
]
