import { topic, type Topic } from './topic'

export const livingTopics: readonly Topic[] = [
  topic(
    'housing',
    `house houses housing homes dwelling dwellings apartment apartments flat flats residential tenant
    tenants tenancy tenancies rented rental rentals mortgage mortgages homeowner homeowners landlord
    landlords council_homes council_housing council_house real_estate social_housing social_rent
    affordable_housing affordable_homes dormitory dormitories home_loan home_loans subsidised_rental
    subsidized_rental rental_housing rental_flats public_rental low-rent affordable_rental
    home_ownership move-in bedroom bedrooms housing_association housing_associations
    housing_register new_homes homes_built pucca housebuilding housebuilders empty_homes
    shared_ownership commercial_housing damp mould voids housing_stock tied_houses living_space`,
  ),
  topic(
    'urban renewal',
    `urban_renewal renewal renovate renovated renovation renovating renovations refurbish refurbished
    refurbishing refurbishment redevelop redeveloped redevelopment regenerate regeneration rebuild
    rebuilt rebuilding reconstruct reconstructed reconstruction demolish demolished demolition
    dilapidated substandard subpar shabby slum slums old_houses old_housing old_buildings
    old_residential revitalize revitalization revitalise revitalisation rehabilitate rehabilitation
    chamber_pots aging_structures lanes neighborhoods neighbourhood neighbourhoods retrofit
    retrofitted makeover alley alleys run-down ramshackle compounds old_district
    residential_quarters residential_compounds repaint repainted old_quarters old_estates
    aging_compounds ageing_estates housing_estates residential_estates insulated facade facades
    tenement tenements dismantled overhead_wires shared_kitchens shared_toilets shanty shanties
    shantytown courtyards old_blocks dilapidated_quarters`,
  ),
  topic(
    'relocation',
    `relocation relocated relocate resettlement resettled rehoused rehousing expropriation
    expropriated land_acquisition compensation_agreement compensation_agreements displaced moved_new
    handed_keys makeshift makeshift_dwellings shanties households_moved vacated signed_agreements`,
  ),
  topic(
    'lifts in buildings',
    `lift lifts elevator elevators walk-up walk-ups stairs stairwell stairwells storey storeys
    ground_floor upper_floors climb_stairs staircase staircases multi-storey escalator escalators`,
  ),
  topic(
    'management of estates',
    `property_management property_managers management_fee management_fees property_company
    homeowners_committee owners_committee steward stewards unmanaged maintenance_fund caretaker
    caretakers concierge mutual_fund estate_management service_charge service_charges
    property_companies property_services owners_committees`,
  ),
  topic(
    'informal settlements',
    `slum slums shanty shanties shantytown shantytowns squatter squatters favela favelas
    informal_settlement informal_settlements precarious_quarters precarious unplanned_settlements
    compounds_townships slum_upgrading`,
  ),
  topic(
    'community life',
    `community communities neighbour neighbours neighbor neighbors residents community_life
    life_circle life_circles 15-minute fifteen-minute community_centre community_center
    community_centres community_hub community_hubs neighbourhood_centre neighbourhood_centers
    neighborhood_center party-mass service_stations convenience`,
  ),
  topic(
    'volunteers and associations',
    `volunteer volunteers volunteering voluntary_sector voluntary associations nonprofit
    non-governmental ngo ngos social_organisations social_organizations civil_society
    community_groups churches mosques congregations voluntary_bodies voluntary_groups
    voluntary_organisations voluntary_organizations local_groups local_associations community_grants
    community_grant community_organisations community_organizations`,
  ),
  topic(
    'culture',
    `culture cultural museum museums theatre theatres theater theaters opera performances exhibition
    exhibitions arts artworks concert concerts festival festivals gallery galleries cinema cinemas
    film films music musicians orchestra artist artists biennale choir carnival poets folk_songs
    intangible_heritage troupe troupes dance_company stage_plays cultural_centre cultural_centres
    cultural_activities drama`,
  ),
  topic(
    'libraries and reading',
    `library libraries reading_room reading_rooms librarian librarians bookshop bookshops readers
    loans mobile_library book_loans bookmobile reading_campaign`,
  ),
  topic(
    'heritage',
    `heritage historic historical relics monument monuments archaeological archaeology
    listed_building listed_buildings conservation_area restored restoration old_town
    protected_buildings historic_buildings ancient ruins temple temples archive archives lane_houses
    former_residence former_residences shikumen memorial memorials textile_museum photographs`,
  ),
  topic(
    'sports and leisure',
    `sport sports sporting stadium stadiums fitness gym gyms athletic athletes athlete football
    swimming swimming_pool swimming_pools leisure leisure_centre leisure_centres recreation medal
    medals olympic playing_field playing_fields pitch pitches tournament championships championship
    marathon running_track grandstand league cricket hockey fitness_trails fitness_trail basketball
    badminton`,
  ),
  topic(
    'tourism',
    `tourism tourist tourists visitors visitor hotel hotels scenic sightseeing overnight_stays
    guest_house guest_houses homestay homestays tour_guides pilgrims pilgrimage holidaymakers cruise
    bed-nights tourist_arrivals arrivals hospitality lodges resort resorts scenic_spots attractions
    travel_agencies`,
  ),
  topic(
    'shopping and consumption',
    `consumption consumer consumers shopping mall malls retail retailers retail_sales brands footfall
    flagship_stores department_store department_stores duty-free shoppers shopper commercial_complex
    commercial_complexes business_district high_street town_centre vouchers_consumers
    consumption_vouchers e-commerce live_streaming livestreaming supermarket supermarkets
    convenience_stores catering restaurants restaurant eateries eatery shops_vacant vacant_shops
    consumer_spending spending_consumers trade-in coffee_shops`,
  ),
  topic(
    'the evening economy',
    `night_economy night-time_economy evening_economy night_market night_markets nighttime night-time
    nightlife late-night business_hours night_falls bars pubs midnight licensed_premises
    nighttime_consumption stay_late`,
  ),
  topic(
    'markets and traders',
    `market_stalls stall stalls trader traders vendor vendors street_vendors street_vendor hawker
    hawkers central_market market_hall market_building wholesale_market farmers_market bazaar
    bazaars marketplace market_women covered_market market_levy market_traders market_fees
    stallholders cold_room trading_licence night_bazaar`,
  ),
  topic(
    'prices and supplies',
    `prices price inflation price_index consumer_price vegetable_prices food_prices speculation
    hoarding price_controls bread flour mealie mealie_meal staple_prices retail_price supplies
    daily_necessities reserves wholesale_prices cost_living price_rises subsidised_price
    arrivals_tonnes`,
  ),
]
