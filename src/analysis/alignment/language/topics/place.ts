import { topic, type Topic } from './topic'

export const placeTopics: readonly Topic[] = [
  topic(
    'water supply',
    `drinking_water tap_water tap taps borehole boreholes piped piped_supply piped_water pipe_network
    water_pipes wells water_supply clean_water safe_water waterworks hand_pump hand_pumps handpump
    handpumps tap_connection tap_connections functional_tap standpipe standpipes water_connections
    fluoride defluoridation water_kiosk water_kiosks kiosks desalination waterpoint waterpoints
    water_point water_points water_tariff fetch_water bucket buckets water_company water_utility
    water_treatment household_connections leakage non-revenue water_mains water_meters jal_jeevan
    groundwater water_tower water_tanks reservoir reservoirs nal_jal water_committee
    water_committees water_source water_sources`,
  ),
  topic(
    'sanitation',
    `toilet toilets latrine latrines sewer sewers sewage sewerage wastewater sanitation
    open_defecation odf septic septic_tank septic_tanks sludge handwashing public_toilets
    vacuum_tankers pit_emptying cesspit cesspits treatment_works sewage_treatment treatment_plant
    treatment_plants toilet_blocks soak_pits`,
  ),
  topic(
    'drainage',
    `drain drains drainage gutter gutters culvert culverts storm_drains stormwater waterlogged
    waterlogging pumping pumping_station pumping_stations drainage_capacity low-lying underpass
    storm_sewers rain_sewers sponge_city soakaways flooded_spots catch_basins`,
  ),
  topic(
    'waste',
    `garbage rubbish household_waste domestic_waste solid_waste kitchen_waste waste_collection
    waste_disposal waste_sorting refuse_collection refuse_trucks trash recycling recycle recycled
    recyclables recycler litter littering landfill landfills bin bins wheelie fly-tipping fly-tips
    compost composting food_waste incinerator incineration incinerated dump dumps dumpsite
    transfer_station transfer_stations sanitation_workers waste_pickers pickers sweepers
    street_cleaning street_sweeping waste garbage_sorting plastic collection_rounds
    energy-from-waste door-to-door_collection green_waste tonnes_waste kerbside dumping dumped
    illegal_dumping illegally_dumped litter_wardens litter_fines bulky_waste`,
  ),
  topic(
    'rivers and water quality',
    `river rivers creek creeks streams lake lakes waterway waterways water_quality water_body
    water_bodies outfall outfalls effluent discharge discharged discharges black_odorous polluted
    water_pollution river_chief river_chiefs dredged dredging catchment aquatic inland_waters
    river_basin basin_boards estuary bathing_water`,
  ),
  topic(
    'the waterfront',
    `waterfront riverside riverbank riverbanks riverfront embankment promenade banks_river banks
    shoreline coastline seaside beach beaches wharf wharves quay quays breakpoints open_public
    riverside_path towpath river_bank`,
  ),
  topic(
    'the coast',
    `coast coastal sea_level sea_wall coral mangrove mangroves erosion coastal_erosion dunes lagoon
    marine`,
  ),
  topic(
    'parks and green space',
    `park parks parkland pocket_park pocket_parks greenery greening garden gardens greenway greenways
    greenbelt green_space green_spaces green_belt lawns lawn shrubs flower_beds allotments
    botanical_garden park_area tree trees tree_planting street_trees saplings green_coverage
    wetland_park urban_forest country_park`,
  ),
  topic(
    'forests',
    `forest forests forestry forested reforestation afforestation deforestation logging timber
    woodland woodlands woodlots seedling seedlings nursery_trees tree_nursery tree_nurseries
    nurseries trees_planted planted_trees forest_cover forest_fires forest_guards clearings
    charcoal_burners ranger rangers sawmill sawmills saplings deforested`,
  ),
  topic(
    'wildlife and nature',
    `wildlife biodiversity endangered poaching poachers national_park national_parks nature_reserve
    nature_reserves wetland wetlands habitats habitat ecosystem ecosystems birds migratory species
    rewilding peatland protected_areas elephants`,
  ),
  topic(
    'clean air',
    `air_quality air_pollution pm2.5 smog particulate particulates particles fine_particles clean_air
    good_air blue_sky blue_skies ozone nitrogen_dioxide micrograms dust soot fumes haze
    excellent_air sulphur exhaust low_emission`,
  ),
  topic(
    'climate',
    `climate carbon carbon_emissions emissions emission greenhouse low-carbon low_carbon net_zero
    carbon_neutral carbon_neutrality carbon_peak carbon_credits climate_change adaptation resilience
    global_warming methane decarbonisation decarbonization green_transition climate_action
    climate_emergency energy_saving energy_efficiency energy-saving energy_consumption heat_pumps
    peak_carbon footprint`,
  ),
  topic(
    'the environment',
    `environmental environmental_protection environment ecological ecology ecological_civilisation
    ecological_civilization pollution pollutants polluters sustainability contaminated
    environmental_inspection noise noise_complaints decibel decibels soil_pollution`,
  ),
  topic(
    'rain and floods',
    `rain rains rainfall flood floods flooding flooded storm storms waterlogged waterlogging typhoon
    monsoon cyclone cyclones hurricane landslide landslides millimeters millimetres downpour
    downpours rainstorm rainstorms levee levees dike dikes dyke dykes sandbags submerged inundated
    inundation flood_defence flood_defences flood_control flood_season flood_prevention
    flood_authority rainy_season flood_alleviation flood_risk burst_banks cloudburst cloudbursts`,
  ),
  topic(
    'drought and heat',
    `drought droughts drought-hit dry_spell dry_spells el_niño heatwave heatwaves heat_wave
    desertification water_scarcity water_shortage scarcity tankers parched dry_belt failed_rains
    rain-deficient deficient_rainfall extreme_heat poor_rains rains_failed`,
  ),
  topic(
    'disaster relief',
    `disaster disasters earthquake earthquakes relief disaster_relief calamity crop_damage
    crop_losses damaged_crops compensation_paid ex-gratia emergency_relief disaster_prevention
    early_warning shelters evacuated evacuation rescue_teams flood_victims victims_flood hailstorm
    hailstorms hail unseasonal_rain crop_loss panchnama damaged_homes affected_farmers relief_camps
    damage_assessed natural_disasters claims_settled`,
  ),
  topic(
    'land and titles',
    `land_title land_titles title_deed title_deeds deeds deed registry cadastre cadastral
    land_registry land_records parcel parcels plots tenure secure_tenure occupancy notary notaries
    land_rights land_reform land_survey land_surveys surveyor surveyors surveyed_land mutation
    mutations land_office lands_office boundary_disputes boundaries certificates_residence
    occupancy_licences occupancy_licence joint_titles property_cards land_holdings record_rights
    land_parcels encroachment encroachments land_disputes certificates_occupancy patta pattas
    drone_survey`,
  ),
  topic(
    'planning and building permits',
    `planning_permission planning_application planning_applications building_permit building_permits
    local_plan master_plan zoning detailed_plan building_control planning_officers
    planning_inspector planning_committee illegal_buildings illegal_structures construction_permit
    unauthorised_buildings brownfield land_supply five-year_supply building_regulations
    development_control site_allocations`,
  ),
  topic(
    'villages',
    `rural village villages countryside villagers hamlet hamlets rural_areas rural_revitalization
    rural_revitalisation gram_panchayat gram_panchayats panchayat panchayats gram_sabha
    rural_development beautiful_villages administrative_villages`,
  ),
  topic(
    'towns and townships',
    `township townships small_towns market_towns county_town market_town county_seat urbanised
    small_town`,
  ),
]
