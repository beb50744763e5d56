import { topic, type Topic } from './topic'

export const networkTopics: readonly Topic[] = [
  topic(
    'electricity',
    `energy electricity electric_power solar photovoltaic photovoltaics wind_power wind_farm
    wind_farms megawatt megawatts renewable renewables renewable_energy kilowatt kilowatts
    kilowatt-hours kwh gigawatt gigawatts gigawatt-hours megawatt-hours hydroelectric hydropower
    turbine turbines power_plant power_plants power_station power_stations installed_power
    installed_capacity rooftop_solar solar_panels power_generation mw gwh power_company
    power_utility solar_farm solar_farms battery_storage geothermal clean_energy thermal_plant`,
  ),
  topic(
    'the power grid',
    `high-voltage high_voltage substation substations outage outages blackout blackouts power_cut
    power_cuts load-shedding load_shedding power_grid national_grid grid_losses distribution_losses
    technical_losses transmission transmission_line transmission_lines transformer transformers
    feeder feeders kv prepaid_meters smart_meters interconnection interconnector
    distribution_network power_lines voltage`,
  ),
  topic(
    'electrification',
    `electrified electrification electrify mini-grid mini-grids off-grid solar_kits solar_kit
    solar_lamps solar_home newly_connected bring_power access_electricity subscribers connected_grid
    rural_electrification saubhagya`,
  ),
  topic(
    'street lighting',
    `street_lamps street_lamp street_lights street_light street_lighting public_lighting lamp lamps
    lamp-posts lampposts lighting led_lights floodlights streetlights streetlight streetlamps
    columns_lighting dark_streets lit`,
  ),
  topic(
    'gas and heating',
    `natural_gas bottled_gas piped_gas piped_fuel gas_pipeline gas_pipelines gas_cylinder
    gas_cylinders cylinder cylinders gas_connections gas_leak gas_safety gas_alarms lpg hoses valves
    gas_supply heating district_heating central_heating heat_supply boiler boilers heating_season
    heat_network radiators gas_users pipeline_gas gas_stoves`,
  ),
  topic(
    'cooking fuel',
    `cooking cook cooked stove stoves cookstove cookstoves charcoal firewood butane lpg kitchens
    biogas biodigester biodigesters improved_stoves clean_cooking ujjwala fuelwood`,
  ),
  topic(
    'roads',
    `road roads streets highway highways expressway expressways bypass pothole potholes resurfaced
    resurfacing resurface bridge bridges tarmac tarred asphalt pavement pavements carriageway
    carriageways tunnel tunnels paved paving unpaved culverts footbridge roadworks gravel gravelled
    gravelling grader graders bitumen blacktop blacktopped all-weather all-weather_roads
    feeder_roads ring_road viaduct viaducts overpass overpasses elevated_road dead-end road_network
    road_surface road_maintenance highway_maintenance river_crossing flyover flyovers gritting pmgsy
    dual_carriageway`,
  ),
  topic(
    'walking and cycling',
    `footpath footpaths cycle_lane cycle_lanes cycle_path cycle_paths cyclist cyclists cycling
    bicycle bicycles cycleway cycleways walkers pedestrians pedestrian pedestrianised pedestrianized
    walking_trails slow-traffic jog jogging stroll shared_bikes bike_hire crossings sidewalks
    active_travel`,
  ),
  topic(
    'public transport',
    `public_transport metro subway railway railways trains tram trams buses bus bus_route bus_routes
    bus_line bus_lines bus_stop bus_stops bus_station railway_station train_station metro_station
    metro_stations metro_line metro_lines interchange interchanges passenger passengers ridership
    bus_fares fares ferry ferries commuters commuting transit bus_operator bus_operators timetable
    rail_line rail_link high-speed_rail bus_services dial-a-ride minibuses demand-responsive
    light_rail`,
  ),
  topic(
    'traffic and parking',
    `traffic congestion traffic_jams parking parking_spaces car_park car_parks traffic_lights
    motorists vehicles_road speed_limit taxi taxis motorcycle_taxi motorcycle_taxis boda-boda
    rickshaws charging_point charging_points charging_piles charging_stations electric_vehicles
    chargers cross-river parking_charges parking_permits driving_licences collisions road_safety
    road_accidents road_deaths helmets electric_bikes e-bikes battery_swap`,
  ),
  topic(
    'airports',
    `airport airports runway airline airlines flights aviation air_cargo air_passengers low-altitude
    drones`,
  ),
  topic(
    'the port',
    `port ports harbour harbor harbours shipping ship ships vessel vessels container containers cargo
    freight berth berths container_terminal dock docks teu throughput maritime port_authority
    quayside ro-ro ship_repair`,
  ),
  topic(
    'logistics',
    `logistics warehouse warehouses warehousing courier couriers parcels_delivered express_delivery
    cold_chain cold-chain cold_storage freight_village logistics_park riders_delivery
    delivery_riders refrigerated dry_port`,
  ),
  topic(
    'broadband and telephony',
    `telecom telecoms telecommunication telecommunications mobile_phone mobile_phones broadband fibre
    fiber full-fibre full_fibre gigabit gigabit-capable optical_fibre fibre-optic superfast
    internet_access internet_connection internet_connections 4g 5g 5g_base base_stations antenna
    antennas masts mobile_coverage mobile_signal wi-fi wifi not-spots bharatnet download_speeds
    download_speed connectivity digital_divide network_coverage`,
  ),
  topic(
    'digital technology',
    `digital digitalization digitalisation digitization digitisation digital_economy data_centre
    data_center data_centres data_centers dataset datasets artificial_intelligence ai
    computing_power intelligent_computing software algorithm algorithms cloud_computing cyber
    cybersecurity petaflops information_technology smart_city blockchain servers large_models
    large_model big_data digital_twin semiconductor chips robots robotics robot`,
  ),
  topic(
    'services online',
    `portal portals online website websites e-government e-services service_centre service_centres
    service_center service_centers one-stop single_window online_services online_applications app
    apps self-service digitised digitized digitised_records common_service paperless
    electronic_certificates electronic_licences government_services counters citizen_service
    mobile_app chatbot digital_inclusion all-in-one`,
  ),
]
