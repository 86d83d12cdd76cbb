import { apart, liesSomewhere, nearestTo } from '../../atlas/compare/compared-distances.ts';
import type { FactCell } from '../../atlas/compare/compared-facts.ts';
import type { Tied } from '../../atlas/compare/tied-records.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Tie } from '../../atlas/matrix/tie.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { FACILITY_KINDS } from '../../atlas/spatial/facility-kinds.ts';
import { citationWords } from '../../export/citation-words.ts';
import { kilometres } from '../../lib/kilometres.ts';
import type { Translate } from '../../messages/translate.ts';
import type { useComparison } from './use-comparison.ts';

/** A row of the comparison in a file: what each record says there, and where. */
export interface CompareLine {
  section: string;
  item: string;
  cells: readonly { text: string; sources?: string | undefined }[];
}

interface Files {
  graph: Graph;
  nodes: readonly AtlasNode[];
  facilities: readonly Facility[] | undefined;
  translate: Translate;
}

/** The rows of the table as they are shown, lists whole. Records go by the names that the documents give them. */
export function compareLines(
  { facts, ties }: ReturnType<typeof useComparison>,
  hidesSame: boolean,
  files: Files,
): readonly CompareLine[] {
  const { graph, nodes, translate } = files;
  const factCell = (cell: FactCell) =>
    cell.state === 'told'
      ? { text: cell.text, sources: citationWords(graph, cell.citations) }
      : { text: translate(cell.state === 'silent' ? 'dossier.silent' : 'compare.never') };
  const ground = ({ between, citations, links }: Tie): string =>
    [
      between.length === 0
        ? undefined
        : translate('compare.via', {
            names: between.map((node) => recordName(node, 'zh')).join(translate('list.separator')),
          }),
      ...new Set(
        links.flatMap((link) =>
          link.basis === 'stated'
            ? []
            : [translate('basis.derivedBy', { rule: translate(`rule.${link.rule}`) })],
        ),
      ),
      citationWords(graph, citations),
    ]
      .filter((part) => part !== undefined)
      .join('，');
  const ownCell = (own: readonly Tied[], size: number | undefined) => ({
    text:
      own.map(({ node }) => recordName(node, 'zh')).join('；') ||
      translate(
        size === undefined ? 'compare.never' : size === 0 ? 'compare.silentTies' : 'compare.nothingElse',
      ),
    sources: own.map(({ node, tie }) => `${recordName(node, 'zh')}：${ground(tie)}`).join('；'),
  });
  return [
    ...facts.map(({ cells, label }) => ({
      section: translate('compare.section.facts'),
      item: translate(label),
      cells: cells.map(factCell),
    })),
    ...ties.flatMap(({ own, shared, sizes, topic }) => {
      const section = translate(`compare.section.${topic}`);
      return [
        ...shared
          .filter(({ isInAll }) => !hidesSame || !isInAll)
          .map((one) => ({
            section,
            item: recordName(one.node, 'zh'),
            cells: one.ties.map((tie, index) =>
              tie === undefined
                ? {
                    text: translate(
                      nodes[index]?.id === one.node.id
                        ? 'compare.itself'
                        : sizes[index] === undefined
                          ? 'compare.never'
                          : 'compare.notHere',
                    ),
                  }
                : { text: '●', sources: ground(tie) },
            ),
          })),
        {
          section,
          item: translate('compare.own'),
          cells: own.map((list, index) => ownCell(list, sizes[index])),
        },
      ];
    }),
    ...distanceLines(files),
  ];
}

function distanceLines({ facilities, nodes, translate }: Files): readonly CompareLine[] {
  if (!nodes.some(liesSomewhere)) return [];
  const section = translate('compare.section.distances');
  const distance = (km: number, errorKm: number): string =>
    translate('compare.distance', { km: km.toFixed(1), error: kilometres(errorKm) });
  return [
    ...nodes.map((from) => ({
      section,
      item: translate('compare.apart', { name: recordName(from, 'zh') }),
      cells: nodes.map((node) => {
        const own = apart(from, node);
        return {
          text: own.state === 'measured' ? distance(own.km, own.errorKm) : translate(`compare.${own.state}`),
        };
      }),
    })),
    ...(facilities === undefined ? [] : FACILITY_KINDS).map((kind) => ({
      section,
      item: translate(`compare.nearest.${kind}`),
      cells: nodes.map((node) => {
        const nearest = nearestTo(node, facilities ?? [])?.find((one) => one.kind === kind)?.nearest;
        return nearest === undefined
          ? { text: translate(liesSomewhere(node) ? 'compare.unknown' : 'compare.never') }
          : {
              text: `${nearest.facility.name} ${distance(nearest.km, nearest.facility.uncertaintyKm)}`,
              sources: translate('basis.outside'),
            };
      }),
    })),
  ];
}
