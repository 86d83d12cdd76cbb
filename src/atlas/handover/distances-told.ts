import { kilometres } from '../../lib/kilometres.ts';
import { type Apart, apart, liesSomewhere, nearestTo } from '../compare/compared-distances.ts';
import type { Inline, Reader } from '../reading/block.ts';
import { text } from '../reading/inline.ts';
import { recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';
import { FACILITY_KINDS, type FacilityKind } from '../spatial/facility-kinds.ts';
import { spotOf } from '../spatial/spot-of.ts';
import type { BriefingSection, Row } from './briefing.ts';
import { columnsOf } from './comparison-columns.ts';

/** How well each position is known, how far records are apart, and what is nearest to each; nothing where none lies anywhere. */
export function distanceSection(
  reader: Reader,
  nodes: readonly AtlasNode[],
  facilities: readonly Facility[] | undefined,
): BriefingSection | undefined {
  const { language, words } = reader;
  if (!nodes.some(liesSomewhere)) return undefined;
  const row = (key: string, title: string, cellOf: (node: AtlasNode) => readonly Inline[]): Row => ({
    key,
    cells: [[text(title)], ...nodes.map(cellOf)],
  });
  const rows = [
    row('position', words('compare.precision'), (node) => positionOf(reader, node)),
    ...nodes
      .filter(liesSomewhere)
      .map((from) =>
        row(`apart ${from.id}`, words('compare.apart', { name: recordName(from, language) }), (node) =>
          apartPieces(reader, apart(from, node)),
        ),
      ),
    ...(facilities === undefined ? [] : FACILITY_KINDS).map((kind) =>
      row(kind, words(`compare.nearest.${kind}`), (node) => nearestOf(reader, node, kind, facilities ?? [])),
    ),
  ];
  return {
    key: 'distances',
    heading: words('compare.section.distances'),
    blocks: [{ kind: 'table', columns: columnsOf(reader, nodes), rows }],
  };
}

/** In a cell of its own it needs no brackets. */
const alone = (said: string): readonly Inline[] => [text(said)];

function positionOf({ words }: Reader, node: AtlasNode): readonly Inline[] {
  if (!liesSomewhere(node)) return alone(words('compare.never'));
  if (node.location === undefined) return alone(words('compare.unknown'));
  const precision = words(`dossier.precision.${node.location.precision}`);
  if (spotOf(node) === undefined) return alone(precision);
  const known = words('compare.precision.known', {
    precision,
    error: kilometres(node.location.uncertaintyKm),
  });
  return [{ kind: 'count', text: known, of: words('compare.precision.of') }];
}

const NOT_MEASURED = {
  unknown: 'compare.unknown',
  never: 'compare.never',
  itself: 'compare.itself',
} as const;

function apartPieces(reader: Reader, own: Apart): readonly Inline[] {
  return own.state === 'measured'
    ? [distance(reader, own.km, own.errorKm)]
    : alone(reader.words(NOT_MEASURED[own.state]));
}

/** A straight line with its uncertainty, which we measured. */
const distance = ({ words }: Reader, km: number, errorKm: number): Inline => ({
  kind: 'count',
  text: words('compare.distance', { km: km.toFixed(1), error: kilometres(errorKm) }),
  of: words('compare.distance.of'),
});

function nearestOf(
  reader: Reader,
  node: AtlasNode,
  kind: FacilityKind,
  facilities: readonly Facility[],
): readonly Inline[] {
  const { language, words } = reader;
  const nameOf = ({ name, nameEn }: Facility): string => (language === 'en' ? nameEn : name);
  if (!liesSomewhere(node)) return alone(words('compare.never'));
  const own = nearestTo(node, facilities)?.find((one) => one.kind === kind);
  if (own?.nearest === undefined) return alone(words('compare.unknown'));
  const { nearest, rivals } = own;
  const names = rivals.map(({ facility }) => nameOf(facility)).join(words('list.separator'));
  return [
    text(`${nameOf(nearest.facility)} `),
    distance(reader, nearest.km, nearest.facility.uncertaintyKm),
    { kind: 'origin', text: words('basis.outside') },
    ...(rivals.length === 0 ? [] : [{ kind: 'quiet' as const, text: words('compare.rivals', { names }) }]),
  ];
}
