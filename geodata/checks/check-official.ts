import type { Geography } from '../geometry/geography.ts';
import type { Hierarchy } from '../geometry/hierarchy.ts';
import type { OfficialGeometry } from '../geometry/official/official-geometry.ts';
import type { Problem, Problems } from './problems.ts';

/** Where a problem with the outline of a place is to be mended, and how a person confirms that it is none. */
export interface Blame extends Pick<Problem, 'file' | 'row'> {
  isConfirmed: boolean;
  zh: string;
  en: string;
}

/**
 * Who is to blame for where a place lies: the authority's file and feature where one was supplied, for the place itself or for
 * one of its parts, else the layer that we made.
 * @param layerFile `data/layers/<layer>.geojson`
 */
export function blameOf(
  id: string,
  layerFile: string,
  { geography, hierarchy }: { geography: Geography; hierarchy: Hierarchy },
): Blame {
  const supplied = [id, ...hierarchy.partsOf(id).map((part) => part.id)]
    .map((place) => geography.official.get(place))
    .filter((found) => found !== undefined);
  const [first] = supplied;
  if (first === undefined) return { file: layerFile, isConfirmed: false, zh: '', en: '' };
  return {
    file: first.file,
    row: first.row,
    isConfirmed: supplied.some((found) => found.isConfirmed),
    zh: '；请核对编号与坐标，确认无误（如位于围垦新地）则加字段 area_ok=1',
    en: '; check the id and the coordinates, or add the field area_ok=1 once confirmed (for reclaimed ground, for instance)',
  };
}

/** Whatever an authority supplied and was taken is to be seen: a place that no layer draws is a problem of its file. */
export function officialAreDrawn(input: {
  layers: Readonly<Record<string, GeoJSON.FeatureCollection>>;
  geography: Geography;
  problems: Problems;
}): void {
  const drawn = new Set(
    Object.values(input.layers).flatMap(({ features }) =>
      features.map((feature) => drawnKey(String(feature.id), feature.properties?.['basis'])),
    ),
  );
  for (const [id, supplied] of input.geography.official) {
    if (drawn.has(drawnKey(id, supplied.basis))) continue;
    input.problems.add({ ...placeOf(supplied), ...NOT_DRAWN(id) });
  }
}

const drawnKey = (id: string, basis: unknown): string => `${id} ${String(basis)}`;
const placeOf = ({ file, row }: OfficialGeometry): Pick<Problem, 'file' | 'row'> => ({ file, row });
const NOT_DRAWN = (id: string): Pick<Problem, 'zh' | 'en'> => ({
  zh: `${id} 在图上没有图层，提供的范围不会画出：请移出此文件夹`,
  en: `No layer of the map draws ${id}, so its outline would not be seen: take the file out of the folder`,
});
