import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import { subjectAddress } from '../records/subject-reference.ts';
import type { Dossier, Words } from './block.ts';
import { dossierRows, sourceText } from './dossier-rows.ts';

/** Of the lines that rest on a citation so many are told: which of them is meant is for the reader to say. */
const MOST_LINES = 6;

const isSame = (one: Citation, other: Citation): boolean =>
  one.document === other.document && one.locator === other.locator;

/** What somebody who found an error starts from: the record, what the atlas says of it there, its source, and where that is read. */
export function errorReport(
  graph: Graph,
  dossier: Dossier,
  {
    citation,
    address,
    language,
    words,
  }: { citation?: Citation | undefined; address: string; language: 'zh' | 'en'; words: Words },
): { title: string; body: string } {
  const rows = dossierRows(dossier, language, words).filter(
    ({ sources }) => citation !== undefined && sources.some((source) => isSame(source, citation)),
  );
  const lines = rows
    .slice(0, MOST_LINES)
    .map(({ section, item }) => `- ${section === '' ? '' : `${section}: `}${item}`);
  const body = [
    words('report.wrong'),
    '',
    `${words('report.record')} ${dossier.name} (${subjectAddress(dossier.subject)})`,
    ...(lines.length === 0 ? [] : [words('report.says'), ...lines]),
    ...(citation === undefined ? [] : [`${words('report.source')} ${sourceText(graph, citation, language)}`]),
    `${words('report.link')} ${address}`,
    `${words('report.edition')} ${graph.dataset.generated}`,
  ];
  return { title: words('report.title', { name: dossier.name }), body: body.join('\n') };
}
