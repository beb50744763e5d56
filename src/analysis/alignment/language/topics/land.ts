import { topic, type Topic } from './topic'

export const landTopics: readonly Topic[] = [
  topic(
    'farming',
    `farm farms farmer farmers farming farmland agriculture agricultural crop crops harvest harvests
    harvested fields sown sowing grower growers growers_brought hectares_sown cropped cropping rabi
    kharif horticulture orchard orchards fruit fruits vegetables agronomic soil plough ploughed
    tillage smallholder smallholders greenhouses agronomists arable agronomy farm_incomes peasants
    agri-business kisan krishi high-standard_farmland`,
  ),
  topic(
    'grain and staples',
    `grain grains cereals foodgrain foodgrains maize wheat paddy rice sorghum millet millets cassava
    tubers potato potatoes beans pulses staple staples soybean soybeans barley grain_output
    grain_reserve granary granaries silos mealie mealie_meal procurement_wheat support_price`,
  ),
  topic(
    'cash crops',
    `coffee tea cocoa cotton seed_cotton sugar sugarcane cane tobacco rubber palm_oil groundnuts
    sunflower avocado avocados flowers spices cashew horticultural_exports plantation plantations
    ginneries auction_floors turmeric`,
  ),
  topic(
    'seed and fertiliser',
    `fertiliser fertilizer fertilisers fertilizers seeds certified_seed improved_seed hybrid_seed
    farm_inputs input_subsidy subsidised_inputs coupon coupons e-voucher agro-dealers pesticide
    pesticides urea input_subsidies subsidised_fertiliser`,
  ),
  topic(
    'farm machinery',
    `tractor tractors mechanisation mechanization mechanised combine_harvesters ploughing tillers
    farm_machinery agricultural_machinery hire_centres machinery_hire`,
  ),
  topic(
    'advice to farmers',
    `extension_agents extension_workers extension_service agricultural_extension farm_advisers
    field_schools demonstration_plots soil_testing extension_officers farmer_training soil_health`,
  ),
  topic(
    'pests and diseases of plants',
    `pest pests locust locusts armyworm plant_disease blight weevil spraying infestation infested`,
  ),
  topic(
    'crop insurance',
    `crop_insurance crop_insurer insured_crops insurer insurers insured_farmers crop_loans fasal_bima
    insurance_claims insurance_payouts premium premiums weather_insurance`,
  ),
  topic(
    'livestock',
    `livestock cattle buffalo buffaloes cow cows goat goats sheep pig pigs poultry herd herds herder
    herders herdsmen breeder breeders pastoralists veterinary vets animal_husbandry animal_health
    dairy dairies milk insemination inseminations fodder abattoir slaughterhouse foot-and-mouth
    pasture pastures hides calves eggs chickens lumpy_skin rinderpest grazing`,
  ),
  topic(
    'milk',
    `milk dairy dairies litres_milk milk_collection chilling_centres cooling_tanks milked
    milk_procurement`,
  ),
  topic(
    'fishing',
    `fish fishing fishery fisheries fisherman fishermen fishers fishing_boats aquaculture trawler
    trawlers hatchery hatcheries landing_site landing_sites landings catches fish_farms fish_farm
    fish_ponds ponds fingerlings nets cage cages lake_fish closed_season tilapia`,
  ),
  topic(
    'irrigation',
    `irrigation irrigated irrigate drip_irrigation drip micro-irrigation micro_irrigation
    irrigation_canal canals irrigators irrigation_dam irrigation_dams small_dams dams dam watershed
    sprinkler sprinklers net_irrigated irrigation_schemes water_users`,
  ),
]
