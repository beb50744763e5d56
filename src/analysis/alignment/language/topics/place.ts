import { topic, type Topic } from './topic'

export const placeTopics: readonly Topic[] = [
  topic(
    'water supply',
    `drinking_water tap_water tap borehole boreholes pipeline pipelines piped pipe pipes well wells pump
    pumps water_supply clean_water reservoir waterworks hand_pumps handpump handpumps tap_connection
    tap_connections functional_tap standpipe standpipes water_connections fluoride defluoridation
    drinking kiosk desalination waterpoint water_points taps`,
  ),
  topic(
    'sanitation',
    `toilet toilets latrine latrines sewer sewers sewage sewerage wastewater sanitation sanitary
    defecation open_defecation odf septic sludge handwashing drain drains drainage gutter gutters`,
  ),
  topic(
    'waste',
    `waste garbage rubbish refuse trash recycling recycle recycled litter landfill bin bins fly-tipping
    compost waste_sorting sorting tipping`,
  ),
  topic(
    'rivers and water quality',
    `river rivers creek creeks stream lake lakes waterway waterways water_quality embankment outlet
    outlets discharge intercepted pollution polluted sewage canal`,
  ),
  topic(
    'the waterfront',
    `waterfront riverside riverbank embankment promenade bank banks shore shoreline coast coastline
    coastal seaside beach wharf quay bay`,
  ),
  topic(
    'green space',
    `park parks parkland green greenery greening garden gardens tree trees planted forest forests
    greenway greenways woodland afforestation greenbelt wetland wetlands biodiversity green_space
    green_spaces pocket_parks pocket_park botanical_garden lawns lawn shrubs shade playgrounds
    per_capita_park park_area`,
  ),
  topic(
    'forests and wildlife',
    `forest forests forestry reforestation afforestation deforestation logging timber wildlife species
    conservation ranger rangers poaching national_park biodiversity seedlings`,
  ),
  topic(
    'climate and clean air',
    `air carbon emission emissions climate low-carbon low_carbon nitrogen particulate pm2.5 smog
    energy-saving energy_consumption dioxide greenhouse ecological environmental environment ecology
    sustainability green_transition adaptation resilience warming net_zero carbon_credits energy_use
    particles fine_particles particulates clean_air good_air good_days clear_days blue_sky
    blue_skies ozone micrograms dust soot air_quality fumes haze`,
  ),
  topic(
    'energy',
    `energy electricity electric electrification solar photovoltaic wind power grid megawatt megawatts
    renewable renewables gas coal heat kilowatt kilowatts kwh gigawatt gigawatts gigawatt-hours
    megawatt-hours hydroelectric hydropower dam turbine turbines power_plant power_plants
    power_station power_stations installed_power installed_capacity solar_pumps rooftop_solar`,
  ),
  topic(
    'the power grid',
    `high-voltage high_voltage substation substations outage outages blackout blackouts power_cut
    power_cuts cuts load-shedding losses distribution_losses transmission transformer transformers
    feeder feeders kv prepaid_meters smart_meters dispatch without_supply`,
  ),
  topic(
    'electrification',
    `electrified electrification electrify mini-grid mini-grids off-grid solar_kits solar_lamps
    street_lamps street_lights public_lighting lighting newly_connected bring_power utility
    subscribers`,
  ),
  topic(
    'cooking fuel',
    `cooking stove stoves cookstove cookstoves charcoal firewood butane lpg kitchen kitchens biogas
    biodigester biodigesters wood`,
  ),
  topic(
    'roads',
    `road roads street streets highway highways expressway bypass pothole potholes resurfaced resurfacing
    bridge bridges tarmac asphalt pavement carriageway tunnel tunnels public_works paved paving
    unpaved culvert culverts footpath footpaths resurface gravel roadworks`,
  ),
  topic(
    'transport',
    `transport transportation traffic metro subway rail railway railways train trains bus buses tram
    station stations commute commuting commuter cyclist cyclists cycling bicycle passenger
    passengers airport connectivity mobility parking transit ridership fare fares ferry ferries
    charging_points cycle_lanes driver drivers lines metro_line metro_lines interchange interchanges
    ring_road viaduct viaducts overpass overpasses elevated_road cross-river road_network dead-end
    river_crossing`,
  ),
  topic(
    'the port',
    `port ports harbour harbor harbors shipping ship ships vessel vessels container containers cargo
    freight berth berths terminal dock docks teu throughput maritime logistics`,
  ),
  topic(
    'land and titles',
    `land_title land_titles title titles deed deeds registry cadastre cadastral land_registry
    land_records parcel parcels plot plots tenure notary notaries serviced land_rights land_reform
    surveyor`,
  ),
  topic('villages', `rural village villages countryside villagers townships township hamlet`),
  topic(
    'rain and floods',
    `rain rains rainfall flood floods flooding storm storms drought waterlogging disaster disasters
    typhoon monsoon cyclone hurricane landslide landslides earthquake earthquakes heatwave flooded
    pumping pumping_station pumping_stations culvert drainage_capacity millimeters millimetres
    downpour downpours rainstorm rainstorms levee levees dike dikes sandbags submerged dam`,
  ),
]
