import type { BeltKey } from './feature.ts';

/** The four strengths in which a colour family is used. */
export interface FamilyRoles {
  /** Body of a zone, a symbol, a swatch. */
  fill: string;
  /** Outlines. */
  line: string;
  /** Names; at least 4.5 : 1 against land. */
  text: string;
  /** Corridor behind the zones. */
  soft: string;
}

/** Every colour that the map may use, named by what it is for. Layer files never hold a colour of their own. */
export interface Theme {
  sea: string;
  /** Bands of water along the shore, from the coast outwards. */
  shoal: string;
  shore: string;
  /** Land of the city. */
  land: string;
  /** Land of the neighbouring cities. */
  abroad: string;
  coast: string;
  cityEdge: string;
  /** The pale band inside the city's boundary, as in printed atlases. */
  cityBand: string;
  districtLine: string;
  formerLine: string;
  river: string;
  motorway: string;
  motorwayCasing: string;
  railway: string;
  /** Text of the map's own voice, from strong to faint. */
  ink: string;
  inkMuted: string;
  inkFaint: string;
  seaInk: string;
  /** Drawn around text, so that it reads over lines. */
  halo: string;
  seaHalo: string;
  /** Paper inside hollow symbols. */
  paper: string;
  pilot: string;
  pilotFill: string;
  /** Records of no belt. */
  plain: FamilyRoles;
  belts: Readonly<Record<BeltKey, FamilyRoles>>;
  selected: string;
  /** Ring around the record that the keyboard has reached. */
  focus: string;
  tieStated: string;
  tieDerived: string;
}

export const lightTheme: Theme = {
  sea: '#d3e1e5',
  shoal: '#e3edee',
  shore: '#c0d3d9',
  land: '#fbf8f1',
  abroad: '#ece7dc',
  coast: '#93aab2',
  cityEdge: '#8f8675',
  cityBand: '#ded5c3',
  districtLine: '#aaa08d',
  formerLine: '#8a7f6b',
  river: '#b3cdd6',
  motorway: '#e2d6c0',
  motorwayCasing: '#cdbfa4',
  railway: '#b9b09f',
  ink: '#2a2823',
  inkMuted: '#5f584b',
  inkFaint: '#7b7363',
  seaInk: '#44707f',
  halo: '#fbf8f1',
  seaHalo: '#dfeaec',
  paper: '#fffdf8',
  pilot: '#6b6353',
  pilotFill: '#cfc6b4',
  plain: { fill: '#7a7264', line: '#575042', text: '#4a4437', soft: '#cdc6b8' },
  belts: {
    core: { fill: '#d8452b', line: '#b02d17', text: '#a32611', soft: '#eea08f' },
    north: { fill: '#55a3df', line: '#17619f', text: '#12548c', soft: '#a3cbea' },
    east: { fill: '#7446ad', line: '#5d3a97', text: '#553389', soft: '#c6b3e2' },
    south: { fill: '#1f8f73', line: '#0c6650', text: '#085a46', soft: '#98d0bf' },
    west: { fill: '#dfa32c', line: '#9a6a08', text: '#7b5300', soft: '#f0d394' },
  },
  selected: '#1d1b17',
  focus: '#1d1b17',
  tieStated: '#a32611',
  tieDerived: '#6f665a',
};

export const darkTheme: Theme = {
  sea: '#101b21',
  shoal: '#15242b',
  shore: '#1c3039',
  land: '#232a2d',
  abroad: '#1a2124',
  coast: '#456069',
  cityEdge: '#7d7869',
  cityBand: '#343a39',
  districtLine: '#5b615d',
  formerLine: '#8b8574',
  river: '#2f4a55',
  motorway: '#3a3d3a',
  motorwayCasing: '#4b4d47',
  railway: '#565a56',
  ink: '#ece6d8',
  inkMuted: '#b9b3a4',
  inkFaint: '#98937f',
  seaInk: '#7fa5b2',
  halo: '#1b2124',
  seaHalo: '#0f181d',
  paper: '#2a3235',
  pilot: '#a79f8c',
  pilotFill: '#4b4f4a',
  plain: { fill: '#a59d8c', line: '#bdb5a3', text: '#d1cabb', soft: '#4d4f4a' },
  belts: {
    core: { fill: '#e2593f', line: '#f08a72', text: '#f6a693', soft: '#6d3429' },
    north: { fill: '#62aee8', line: '#7fbaea', text: '#9dcbf0', soft: '#24496a' },
    east: { fill: '#7a50bd', line: '#b397e4', text: '#c8b3ee', soft: '#43346a' },
    south: { fill: '#2c9b7f', line: '#63c5ab', text: '#86d5bf', soft: '#1e5144' },
    west: { fill: '#dda63b', line: '#edc46f', text: '#f1d08d', soft: '#64501f' },
  },
  selected: '#f3eee2',
  focus: '#f3eee2',
  tieStated: '#f6a693',
  tieDerived: '#aaa392',
};

export const themes = { light: lightTheme, dark: darkTheme } as const;
