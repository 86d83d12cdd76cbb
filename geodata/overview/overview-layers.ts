import type { BeltKey, RecordProperties } from '../../src/layers/feature.ts';

/** The layers that the overview draws. */
export type OverviewLayers = Readonly<
  Record<'land' | 'districts' | 'lines' | 'labels' | 'core' | 'belts' | 'zones', GeoJSON.FeatureCollection>
>;

/** The parts of a record's properties that the overview reads; a record without a belt is drawn with the core's colour. */
export function recordProperties(record: GeoJSON.Feature): Pick<
  RecordProperties,
  'id' | 'name' | 'nameEn' | 'precision'
> & {
  belt: BeltKey;
} {
  // The layers come from the geometry build, whose record features all carry these properties.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const properties = record.properties as RecordProperties;
  return { ...properties, belt: properties.belt ?? 'core' };
}
