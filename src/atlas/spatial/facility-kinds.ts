/** What is looked for near a place, in the order in which it is told. */
export const FACILITY_KINDS = ['port', 'airport', 'station'] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];
