import { buffer, feature } from '@turf/turf';
import type { Area } from './flat-geometry.ts';

/** An outline with everything within so many kilometres of it; fetched late, for what works it out is heavy. */
export function widened(outline: Area, km: number): Area | undefined {
  return buffer(feature(outline), km, { units: 'kilometers' })?.geometry;
}
