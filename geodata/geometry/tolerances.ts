/** Every number that shapes the geometry, with its unit and its reason. Lengths in kilometres unless named otherwise. */
export const TOLERANCES = {
  /** Region that the base map covers; beyond the maximum bounds of the map so that no false sea shows at its edge. */
  region: [117.4, 26.8, 125.4, 32.4],
  /** Coordinates of what is drawn from the county layer or by hand: 4 decimals are 11 m, its vertices stand 2 km apart. */
  decimals: 4,
  /** Coordinates of official geometry: 5 decimals are 1 m. */
  officialDecimals: 5,
  /** Visvalingam weight for official outlines of many vertices, square degrees: 300 m², for instance 60 m long and 10 m off, one pixel at zoom 12.8. */
  officialWeight: 3e-8,
  /** Official outlines are thinned to this before belts are grown around them, by kilometres. */
  beltDetail: 0.05,
  /** Visvalingam weight for neighbours, square degrees; Ningbo's own borders are kept as they are. */
  neighbourWeight: 6e-5,
  /** Borders between neighbours weigh so many times less: nothing is drawn along them. More, and they cut across bays. */
  innerBorder: 15,
  /** Pieces of neighbouring land below this size (square degrees, as the weight) are not drawn; about 1 km². */
  neighbourIsland: 1e-4,
  /**
   * Pieces and holes of the land below these areas (km²) lie between an official outline and a coarser neighbour; holes above
   * `told` are said to be filled.
   */
  borderSliver: { piece: 0.05, hole: 6, told: 0.1 },
  /** Rounds of corner cutting for schematic outlines; a hand-drawn ring has 6 to 15 corners. */
  smoothingRounds: 3,
  /** Vertices of a smoothed outline that are nearer to the line than this are dropped. */
  outlineDetail: 0.025,
  /** Points of the curve of a river or road that are nearer to it than this are dropped: two pixels at the closest view. */
  lineDetail: 0.02,
  /** Pieces of a sub-zone below this area (km²) are slivers of clipping. */
  sliver: 0.25,
  /** Tails of a sub-zone narrower than twice this are cut off and its outward corners rounded. */
  subzoneBend: 0.5,
  /** Free ground left between two sub-zones that would touch or overlap. */
  subzoneGap: 0.15,
  /** How far a belt reaches beyond its sub-zones. */
  beltReach: 3.2,
  /** Half width of the corridor that joins a belt's sub-zones. */
  corridorHalfWidth: 2.4,
  /** Half width of the ground along a line that a belt follows. */
  anchorHalfWidth: 0.8,
  /** Gaps and notches narrower than twice this are closed. */
  beltClosing: 4,
  /** How far a belt may reach over the shore. */
  beltShore: 0.6,
  /** Free ground between two belts. */
  beltGap: 0.5,
  /** No belt turns more sharply than on a circle of about this radius: half the width of the soft edge that the map draws. */
  beltBend: 0.8,
  /** How the outline of a belt is averaged: about 0.4 km to either side, which takes 0.25 km off a right angle. */
  beltSoftening: { spacing: 0.2, rounds: 8, detail: 0.05 },
  /** Spacing of the sample points that decide which belt owns the ground between two belts. */
  territorySpacing: 1.2,
  /** Pieces of a belt below this area (km²) are dropped. */
  beltSliver: 12,
  /** Spacing of places that were found nowhere, set out beside one another in their district. */
  unverifiedSpacing: 3,
  /** Their free ground to the outline of a sub-zone, in which they would seem to belong. */
  unverifiedMargin: 0.8,
  /** Below this uncertainty the symbol itself covers the area in which a place may be. */
  leastReach: 1,
} as const;
