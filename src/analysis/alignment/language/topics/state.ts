import { topic, type Topic } from './topic'

export const stateTopics: readonly Topic[] = [
  topic(
    'the press conference',
    `press_conference press_briefing press_release media_briefing press_note information_office reporter
    reporters journalist journalists media briefed answered_questions question questions briefing
    conference press spokesperson attended presented statement`,
  ),
  topic(
    'safety and policing',
    `police policing crime crimes criminal burglary burglaries theft thefts antisocial security safety
    accident accidents law_order warden wardens patrol fire fires stolen robbery emergency
    firefighter firefighters fire_brigade rescue rescued violence knife road_deaths arrests arrested`,
  ),
  topic(
    'the courts',
    `court courts judge judges judicial judiciary prosecutor prosecutors tribunal tribunals verdict
    lawsuit lawsuits lawyer lawyers legal_aid prison prisons prisoner prisoners inmate inmates
    detainees`,
  ),
  topic(
    'migration',
    `migrant migrants migration refugee refugees asylum immigrant immigrants immigration diaspora border
    borders visa visas returnees`,
  ),
  topic(
    'local governance',
    `governance govern grassroots grid hotline complaint complaints consultation consultations democracy
    democratic suggestion suggestions resident_participation neighbourhood_committee volunteer
    volunteers participation co-creation social_management self-governance legislative street_office
    urban_management unified_management grids sub-district sub-districts councillor councillors
    devolution decentralisation decentralization elections election voters turnout`,
  ),
  topic(
    'complaints and requests',
    `complaint complaints grievance grievances petition petitions hotline work_orders requests callers
    satisfaction satisfied ombudsman redress helpline`,
  ),
  topic(
    'services online',
    `portal portals online e-government e-services service_centres service_centers service_center counter
    counters certificates applications digitized one-stop kiosks`,
  ),
  topic(
    'management of a programme',
    `coordination steering oversight audit audited auditors recommendations monitoring evaluation staff
    team agents procurement civil_servants`,
  ),
  topic('the Party', `party_building party_branch cadre cadres party_committee party_members`),
  topic(
    'an inspection visit',
    `inspection inspected inspection_tour visit visited general_secretary instructions entrusted
    entrustment instruction president minister secretary_general`,
  ),
  topic(
    'the introduction',
    `introduction foreword preface preamble context background overview summary glance`,
  ),
  topic(
    'years ahead',
    `going_forward looking_ahead new_chapter let_go forward_together years_ahead next_stage new_page
    blueprint modernization perspectives perspective outlook prospects prospect foreseen foresee
    envisaged next_steps priorities coming_years future concluding conclusion remarks`,
  ),
]
