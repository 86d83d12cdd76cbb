import { districtsThrough, isDistrict } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import type { AtlasNode } from '../records/node.ts';
import type { SheetPlace, SheetProject } from './sheet-places.ts';
import { type CountedAt, countedAt } from './sheet-places.ts';

/** What of a sheet can be drawn where it is, what is only counted at a district, and what lies nowhere that is known. */
export interface Placing {
  drawn: readonly SheetPlace[];
  counted: readonly CountedAt[];
  /** Places and projects without any district. */
  nowhere: readonly AtlasNode[];
}

/** True where a place has a position that says more than its district. */
export const isPlaced = ({ location }: Pick<AtlasNode, 'location'>): boolean =>
  location !== undefined && location.precision !== 'district' && location.precision !== 'unverified';

/** Never a point for what is known only to its district: that is counted at the district. */
export function placingOf(
  graph: Graph,
  places: readonly SheetPlace[],
  projects: readonly SheetProject[],
): Placing {
  const drawn = places.filter(({ place }) => isPlaced(place));
  const vague = places.flatMap(({ place }) => (isPlaced(place) ? [] : [place]));
  const shown = new Set(drawn.map(({ place }) => place.id));
  const found = [
    ...vague.map((record) => ({ record, districts: districtsThrough(graph, record) })),
    ...projects.flatMap(({ project, places: sites }) =>
      // One that stands at a place that is drawn is seen there.
      sites.some(({ id, ...site }) => shown.has(id) && !isDistrict(site))
        ? []
        : [{ record: project, districts: sites.flatMap((site) => districtsThrough(graph, site)) }],
    ),
  ];
  return {
    drawn,
    counted: countedAt(
      graph,
      found.flatMap(({ record, districts }) => {
        // The nearest alone: a former district before the one that it went into.
        const [first] = districts;
        return first === undefined ? [] : [{ record, at: first.district.id }];
      }),
    ),
    nowhere: found.flatMap(({ record, districts }) => (districts.length === 0 ? [record] : [])),
  };
}
