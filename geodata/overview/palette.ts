import type { BeltKey } from '../../src/layers/feature.ts';

/** The colour roles that the overview needs; the map's theme has them all, so it can be passed as it is. */
export interface OverviewPalette {
  shoal: string;
  land: string;
  abroad: string;
  coast: string;
  cityEdge: string;
  districtLine: string;
  river: string;
  ink: string;
  inkMuted: string;
  inkFaint: string;
  seaInk: string;
  halo: string;
  seaHalo: string;
  belts: Readonly<Record<BeltKey, { fill: string; line: string; text: string; soft: string }>>;
}
