import type { Graph } from '../../atlas/graph/graph.ts';
import { citationsOfPoint, type IndicatorChart } from '../../atlas/reading/indicator-series.ts';
import { pointText, yearOf } from '../../atlas/reading/indicator-value-words.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { MixedText } from '../mixed-text.tsx';
import { RecordLink } from '../record-link.tsx';
import { SourceTags } from '../source-tag.tsx';
import styles from './series-chart.module.css';

/** The values of a chart as a table, for who does not see it and for who wants the figures. */
export function IndicatorTable({
  graph,
  chart,
  title,
}: {
  graph: Graph;
  chart: IndicatorChart;
  title: string;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const shortTitle = (id: string | undefined) => {
    const document = graph.document(id ?? '');
    return document === undefined ? id : documentShortTitle(document, language);
  };
  return (
    <details className={styles['table']}>
      <summary>{translate('chart.table')}</summary>
      <table>
        <caption className="visually-hidden">
          <MixedText text={title} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate('fact.year')}</th>
            <th scope="col">{translate('fact.value')}</th>
            <th scope="col">{translate('chart.nature')}</th>
            <th scope="col">{translate('chart.definition')}</th>
            <th scope="col">{translate('citation.title')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.points.map((point) => (
            <tr key={`${point.indicator.id} ${point.isBase}`}>
              <th scope="row">{point.isBase ? point.year : yearOf(point.indicator.attributes, translate)}</th>
              <td>{pointText(point, translate)}</td>
              <td>{translate(point.isBase ? 'fact.base' : `class.${point.status}`)}</td>
              <td>
                {shortTitle(chart.definitions[point.definition]?.document)}{' '}
                <RecordLink node={point.indicator} />
              </td>
              <td>
                <SourceTags citations={citationsOfPoint(point)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
