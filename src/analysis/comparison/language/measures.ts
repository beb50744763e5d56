interface Dimension {
  readonly dimension: string
  /** What one unit is in the dimension's own one. */
  readonly units: Readonly<Record<string, number>>
}

/** Units that can be converted into one another. Currencies are not among them, and never will be. */
export const measures: readonly Dimension[] = [
  {
    dimension: 'percent',
    units: { '%': 1, fraction: 100, tenth: 10, '‰': 0.1, 'per thousand': 0.1 },
  },
  { dimension: 'points', units: { pp: 1, bp: 0.01 } },
  {
    dimension: 'area',
    units: {
      m2: 1,
      km2: 1e6,
      ha: 1e4,
      hectare: 1e4,
      mu: 2000 / 3,
      acre: 4046.8564224,
      ft2: 0.09290304,
      yd2: 0.83612736,
      mi2: 2_589_988.110336,
      in2: 0.00064516,
    },
  },
  {
    dimension: 'length',
    units: {
      m: 1,
      km: 1000,
      cm: 0.01,
      mm: 0.001,
      mi: 1609.344,
      nmi: 1852,
      ft: 0.3048,
      in: 0.0254,
      yd: 0.9144,
    },
  },
  {
    dimension: 'mass',
    units: {
      kg: 1,
      t: 1000,
      kt: 1e6,
      Mt: 1e9,
      g: 0.001,
      mg: 1e-6,
      ug: 1e-9,
      lb: 0.45359237,
      oz: 0.028349523125,
      quintal: 100,
      'short ton': 907.18474,
      'long ton': 1016.0469088,
    },
  },
  {
    dimension: 'volume',
    units: {
      m3: 1,
      km3: 1e9,
      cm3: 1e-6,
      ft3: 0.028316846592,
      yd3: 0.764554857984,
      L: 0.001,
      mL: 1e-6,
      ML: 1000,
      GL: 1e6,
      hL: 0.1,
      barrel: 0.158987294928,
      gallon: 0.003785411784,
      'acre-foot': 1233.48183754752,
    },
  },
  {
    dimension: 'energy',
    units: {
      kWh: 3.6e6,
      MWh: 3.6e9,
      GWh: 3.6e12,
      TWh: 3.6e15,
      Wh: 3600,
      J: 1,
      kJ: 1000,
      MJ: 1e6,
      GJ: 1e9,
      TJ: 1e12,
      PJ: 1e15,
      EJ: 1e18,
      toe: 4.1868e10,
      ktoe: 4.1868e13,
      Mtoe: 4.1868e16,
    },
  },
  { dimension: 'power', units: { W: 1, kW: 1000, MW: 1e6, GW: 1e9, TW: 1e12 } },
  { dimension: 'time', units: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } },
  { dimension: 'long time', units: { month: 1, year: 12, decade: 120, century: 1200 } },
]
