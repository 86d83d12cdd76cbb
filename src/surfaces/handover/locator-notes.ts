import type { Inline, Reader } from '../../atlas/reading/block.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Place } from '../../atlas/records/place.ts';
import { isPlaced } from '../../atlas/sheets/where.ts';
import { DRAWN } from '../../layers/precision.ts';
import { placesAmong } from '../../parts/paper-map/city-map.ts';
import type { Drawing } from '../../parts/paper-map/map-in-millimetres.ts';

/** Places told one by one below the map; of more only how many there are. */
const MOST_TOLD = 5;

/** What must be said beside the map: how well each place is known, and what its lines, numbers and circles mean. */
export function locatorNotes(
  { graph, language, words }: Reader,
  ids: readonly NodeId[],
  drawing: Drawing,
): readonly (readonly Inline[])[] {
  const places = placesAmong(graph, ids);
  const nameOf = (node: AtlasNode): string => recordName(node, language);
  const { areas, counts, keyed, points } = drawing;
  const drawn = DRAWN.filter((kind) => [...areas, ...points].some((one) => one.drawn === kind));
  const names = [...keyed].flatMap(([id, number]) => {
    const place = places.find((own) => own.id === id);
    return place === undefined ? [] : [`${number} ${nameOf(place)}`];
  });
  const isCity = ids.some((id) => graph.node(id)?.class === 'city');
  return [
    ...(places.length === 0
      ? [said(words(isCity ? 'handover.legend.city' : 'handover.located.none'))]
      : places.length > MOST_TOLD
        ? [
            [
              {
                kind: 'count' as const,
                text: words('handover.located.more', { count: places.length }),
                of: words('handover.located.moreOf'),
              },
            ],
          ]
        : places.map((place) => locatedPieces(words, place, nameOf(place)))),
    ...drawn.map((kind) => said(words(`sheets.drawn.${kind}`))),
    ...(counts.length === 0 ? [] : [said(words('handover.legend.counted'))]),
    ...(names.length === 0
      ? []
      : [
          [
            {
              kind: 'term' as const,
              text: words('handover.legend.keyed', { names: names.join(words('list.separator')) }),
            },
          ],
        ]),
  ];
}

const said = (text: string): readonly Inline[] => [{ kind: 'term', text }];

/** How well a place is known, and what that rests on. */
function locatedPieces(words: Reader['words'], place: Place, name: string): readonly Inline[] {
  const { location } = place;
  if (location === undefined)
    return said(words('handover.located.unknown', { name, precision: words('dossier.location.none') }));
  const precision = words(`dossier.precision.${location.precision}`);
  if (!isPlaced(place)) return said(words('handover.located.unknown', { name, precision }));
  return [
    {
      kind: 'count',
      text: words('handover.located', { name, precision, uncertainty: location.uncertaintyKm }),
      of: words('handover.located.of'),
    },
  ];
}
