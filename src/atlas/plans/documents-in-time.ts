import type { Graph } from '../graph/graph.ts';
import { placesOfDocument } from '../graph/places-of-document.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import { NODE_KINDS, type NodeKind } from '../records/node.ts';

/** A document with what the atlas holds from it. */
export interface DocumentInTime {
  document: AtlasDocument;
  /** Records of a kind with at least one source in it; kinds without any are left out, the others in the usual order. */
  held: readonly { kind: NodeKind; count: number }[];
  findings: readonly Finding[];
  places: readonly NodeId[];
  /** First and last year of its period; undefined where none is printed. */
  years: YearSpan | undefined;
}

export interface YearSpan {
  from: number;
  to: number;
}

/** `2021-2025`, as printed with any dash, as two years. */
function yearsOf({ period }: AtlasDocument): YearSpan | undefined {
  const [, from, to] = /^(\d{4})\D+(\d{4})$/.exec(period ?? '') ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/** When it was issued, as far as printed; else the first year of its period, else nothing, which comes last. */
function timeOf(document: AtlasDocument): string {
  return document.issued ?? String(yearsOf(document)?.from ?? '9999');
}

/** Documents by their time of issue; the earliest first. */
export function inOrderOfIssue(documents: readonly AtlasDocument[]): readonly AtlasDocument[] {
  return documents.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

/** The source documents by their time of issue, with what the atlas holds of each. */
export function documentsInTime(graph: Graph): readonly DocumentInTime[] {
  const { documents, nodes, findings } = graph.dataset;
  return inOrderOfIssue(documents).map((document) => {
    const isCited = ({ citations }: { citations: readonly { document: string }[] }) =>
      citations.some((citation) => citation.document === document.id);
    const cited = nodes.filter(isCited);
    return {
      document,
      held: NODE_KINDS.map((kind) => ({
        kind,
        count: cited.filter((node) => node.kind === kind).length,
      })).filter(({ count }) => count > 0),
      findings: findings.filter(({ readings }) => readings.some(isCited)),
      places: placesOfDocument(graph, document.id),
      years: yearsOf(document),
    };
  });
}

/** The years that the periods cover together; undefined where none has a period. */
export function spanOf(documents: readonly DocumentInTime[]): YearSpan | undefined {
  const spans = documents.flatMap(({ years }) => years ?? []);
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
