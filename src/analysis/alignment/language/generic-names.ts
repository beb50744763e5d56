import { words } from './words'

/** Every office has these in its name; the last ones are money. */
export const officeNames = words(`
  district city municipal county state party committee secretary deputy chief director council bureau
  commission government press release briefing information office general plan five-year
  rs rmb cny usd eur ksh inr
`)

/** What a place is called behind its own name, which alone names it. */
export const placeNames = words(`
  road roads rd street streets st avenue avenues ave lane lanes alley drive way highway expressway
  bypass boulevard crescent terrace court square plaza circle junction crossing roundabout bridge
  bridges gate tunnel
  river rivers stream creek brook canal lake lakes lough loch dam reservoir pond bay harbour harbor
  port quay pier wharf coast beach island islands peninsula
  mount mountain mountains hill hills valley forest woods park parks garden gardens green common
  field fields farm estate heights
  town towns village villages township hamlet borough parish ward wards sub-county subdistrict
  sub-district block blocks province prefecture region division zone area neighbourhood neighborhood
  community quarter
  hall house tower building centre center station stations airport school schools college university
  hospital hospitals clinic church cathedral temple mosque market mall stadium museum library theatre
  theater
`)
