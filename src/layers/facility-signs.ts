import type { FacilityKind } from '../atlas/spatial/facility-kinds.ts';

/** Edge of the square in which the sign of a facility is drawn, and the radius of its disc. */
export const FACILITY_SIGN = { size: 24, radius: 10.4, dashes: [2.4, 1.8] } as const;

/**
 * What stands in the disc, as paths of SVG to be stroked: an anchor, an aeroplane, the front of a train. The disc is hollow and
 * dashed, unlike any mark of a record: no document says where these are.
 */
export const FACILITY_PATHS: Readonly<Record<FacilityKind, string>> = {
  port: 'M12 8.8V17.4M9.2 11.2h5.6M6.9 13.4a5.2 5.2 0 0 0 10.2 0M10.4 7.2a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z',
  airport: 'M12 5.8V18M12 9.4L17.8 13.4M12 9.4L6.2 13.4M12 15.4L14.6 17.6M12 15.4L9.4 17.6',
  station:
    'M8.8 6.6h6.4a1.2 1.2 0 0 1 1.2 1.2v6.2a1.2 1.2 0 0 1-1.2 1.2h-6.4a1.2 1.2 0 0 1-1.2-1.2v-6.2a1.2 1.2 0 0 1 1.2-1.2zM7.6 11h8.8M9.8 15.2L8.2 17.8M14.2 15.2L15.8 17.8',
};

/** The disc about it, as a path of SVG. */
export const FACILITY_DISC = `M${12 - FACILITY_SIGN.radius} 12a${FACILITY_SIGN.radius} ${FACILITY_SIGN.radius} 0 1 0 ${2 * FACILITY_SIGN.radius} 0a${FACILITY_SIGN.radius} ${FACILITY_SIGN.radius} 0 1 0 ${-2 * FACILITY_SIGN.radius} 0z`;
