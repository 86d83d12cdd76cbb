import type { Graph } from '../../atlas/graph/graph.ts';
import type { IndustryAxis } from '../../atlas/matrix/axes.ts';
import type { MatrixQuestion } from '../../atlas/matrix/matrix.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { Translate } from '../../messages/translate.ts';
import type { Language } from '../../state/choices.ts';

/** The document of a generation by its short title, else the generation as the address names it. */
export function generationName(graph: Graph, axis: IndustryAxis, language: Language): string {
  const document = graph.document(axis.document ?? '');
  return document === undefined ? axis.name : documentShortTitle(document, language);
}

/** What the industries of an axis are called within their generation. */
export function industriesName(axis: IndustryAxis, translate: Translate): string {
  return translate(axis.ofClass === undefined ? 'matrix.axis.all' : `class.${axis.ofClass}`);
}

/** What stands in rows and what in columns, in words. */
export function sidesInWords(
  graph: Graph,
  { industries, isSwapped, others }: MatrixQuestion,
  translate: Translate,
  language: Language,
): { rows: string; columns: string } {
  const own = `${generationName(graph, industries, language)} ${industriesName(industries, translate)}`;
  const other = translate(`matrix.axis.${others}`);
  return isSwapped ? { rows: other, columns: own } : { rows: own, columns: other };
}
