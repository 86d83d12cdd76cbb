import type { DocumentMarks } from '../../atlas/facts/document-marks.ts';
import { citationsOfFact } from '../../atlas/facts/sources-of-fact.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { quantityOf, yearOf } from '../../atlas/reading/indicator-value-words.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { isStatedState } from '../../atlas/reading/target-verdict.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { Indicator } from '../../atlas/records/indicator.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';
import { groundOf } from './state-mark.tsx';

/** The columns of a download: base, target and actual, each with its source, and the verdict with its ground. */
export function targetColumns(
  graph: Graph,
  marks: DocumentMarks,
  translate: Translate,
): readonly DownloadColumn<TargetLine>[] {
  const column = (
    key: string,
    title: MessageKey,
    value: DownloadColumn<TargetLine>['value'],
  ): DownloadColumn<TargetLine> => ({ key, title: translate(title), value });
  const sources = (indicator: Indicator | undefined, attribute = 'value') =>
    indicator === undefined ? undefined : citationWords(graph, citationsOfFact(indicator, attribute));
  const silent = translate('dossier.silent');
  return [
    column('id', 'download.id', ({ key }) => key),
    column('name', 'list.column.name', ({ lead }) => lead.name),
    column('name_en', 'download.nameEn', ({ lead }) => lead.nameEn),
    column('document', 'targets.filter.document', ({ lead }) => {
      const document = graph.document(lead.document ?? '');
      return document === undefined ? lead.document : documentShortTitle(document, 'zh');
    }),
    column('topics', 'list.column.topic', ({ topics }) => joined(topics.map(({ name }) => name))),
    column('subject', 'fact.subject', ({ lead }) => lead.attributes.subject),
    column('scope', 'fact.scope', ({ lead }) => lead.attributes.scope),
    column('places', 'kind.place', ({ places }) => joined(places.map(({ name }) => name)) ?? silent),
    column(
      'bureaus',
      'list.column.bureaus',
      ({ bureaus }) =>
        joined(
          bureaus.map(({ bureau, duties }) =>
            duties.some(({ node }) => node.kind === 'measure')
              ? `${bureau.name}（${translate('targets.measure')}）`
              : bureau.name,
          ),
        ) ?? silent,
    ),
    column('unit', 'download.unit', ({ lead }) => lead.attributes.unit),
    column('base', 'targets.download.base', ({ base }) => base?.value),
    column('base_year', 'targets.download.baseYear', ({ base }) => base?.year),
    column('base_source', 'targets.download.baseSource', ({ base }) =>
      sources(base?.indicator, base?.attribute),
    ),
    column('target', 'targets.download.target', ({ target }) =>
      target === undefined ? undefined : quantityOf(target.attributes, translate),
    ),
    column('target_value', 'fact.value', ({ target }) => target?.attributes.value),
    column('year_due', 'targets.filter.due', ({ target }) =>
      target === undefined ? undefined : yearOf(target.attributes, translate),
    ),
    column('target_source', 'targets.download.targetSource', ({ target }) =>
      sources(target, target?.attributes.value === undefined ? 'goal' : 'value'),
    ),
    column('actual', 'targets.download.actual', ({ actual, target }) =>
      actual === undefined && target !== undefined ? silent : actual?.attributes.value,
    ),
    column('actual_year', 'targets.download.actualYear', ({ actual }) => actual?.attributes.year),
    column('actual_source', 'targets.download.actualSource', ({ actual }) => sources(actual)),
    column('state', 'targets.column.state', ({ state }) => translate(`targets.state.${state}`)),
    column('ground', 'targets.download.ground', ({ state }) => {
      const ground = groundOf(state);
      return ground === 'none' ? undefined : translate(`targets.ground.${ground}`);
    }),
    column('verdict_source', 'targets.download.verdictSource', ({ state, target }) =>
      isStatedState(state) ? sources(target, 'achieved') : undefined,
    ),
    column('other_definitions', 'targets.download.beside', ({ beside }) =>
      joined(
        beside.map(
          ({ indicator, why }) =>
            `${indicator.name} ${quantityOf(indicator.attributes, translate)}（${indicator.attributes.year}，${translate(`targets.why.${why}`)}）〔${sources(indicator) ?? ''}〕`,
        ),
      ),
    ),
    column('findings', 'targets.download.findings', ({ findings }) =>
      joined(findings.map(({ title }) => title)),
    ),
    column('note', 'fact.note', ({ lead }) => lead.attributes.note),
    column('status', 'download.status', ({ lead }) => marks.statusOf(lead.citations)),
  ];
}
