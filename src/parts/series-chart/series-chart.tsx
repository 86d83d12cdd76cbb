import type { Graph } from '../../atlas/graph/graph.ts';
import {
  type ChartPoint,
  citationsOfPoint,
  type IndicatorChart,
} from '../../atlas/reading/indicator-series.ts';
import { pointText } from '../../atlas/reading/indicator-value-words.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { MixedText } from '../mixed-text.tsx';
import { CHART, layOut } from './chart-layout.ts';
import { IndicatorTable } from './indicator-table.tsx';
import styles from './series-chart.module.css';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

/**
 * Values of one subject through the years. Targets are hollow, actuals solid, bases ringed; a line joins only what one document says
 * of one definition, and documents are told apart by the shape of their points. A point opens its citation.
 */
export function IndicatorChartFigure({ graph, chart }: { graph: Graph; chart: IndicatorChart }) {
  const translate = useTranslate();
  const layout = layOut(chart);
  const { scope, subject, unit } = chart;
  const counted = scope === undefined ? unit : [scope, unit].join(translate('summary.comma'));
  const title = translate('chart.title', { subject, unit: counted });
  return (
    <figure className={styles['chart']} aria-label={title}>
      <figcaption>
        <MixedText text={title} />
      </figcaption>
      <div className={styles['area']}>
        <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
          {layout.ticks.map((tick) => (
            <g key={tick} className={styles['tick']}>
              <line
                x1={CHART.left - 6}
                x2={CHART.width - CHART.right + 12}
                y1={layout.y(tick)}
                y2={layout.y(tick)}
              />
              <text x={CHART.left - 10} y={layout.y(tick)} dy="0.35em" textAnchor="end">
                {tick.toLocaleString('zh-CN')}
              </text>
            </g>
          ))}
          {layout.isBroken ? (
            <path
              className={styles['break']}
              d={`M${CHART.left} ${CHART.height - CHART.bottom + 16}v-3l-4 -2l8 -3l-4 -2v-6`}
            />
          ) : null}
          {layout.years.map((year) => (
            <text key={year} x={layout.yearX(year)} y={CHART.height - 6} textAnchor="middle">
              {year}
            </text>
          ))}
          {chart.strokes.map(({ from, to, status }) => (
            <line
              key={`${pointKey(from)} ${pointKey(to)}`}
              className={styles['stroke']}
              data-status={status}
              x1={layout.x(from)}
              y1={layout.y(from.value)}
              x2={layout.x(to)}
              y2={layout.y(to.value)}
            />
          ))}
        </svg>
        {chart.points.map((point) => (
          <PointButton
            key={pointKey(point)}
            graph={graph}
            chart={chart}
            point={point}
            left={percent(layout.x(point), CHART.width)}
            top={percent(layout.y(point.value), CHART.height)}
            label={layout.labelSide(point)}
          />
        ))}
      </div>
      <ChartKey graph={graph} chart={chart} isBroken={layout.isBroken} />
      <IndicatorTable graph={graph} chart={chart} title={title} />
    </figure>
  );
}

function pointKey(point: ChartPoint): string {
  return `${point.indicator.id} ${point.isBase ? 'base' : 'value'}`;
}

function PointButton({
  graph,
  chart,
  point,
  left,
  top,
  label,
}: {
  graph: Graph;
  chart: IndicatorChart;
  point: ChartPoint;
  left: string;
  top: string;
  label: 'above' | 'below' | 'none';
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const openCitation = useChoices((state) => state.openCitation);
  const [citation] = citationsOfPoint(point);
  const document = graph.document(citation?.document ?? '');
  const value = pointText(point, translate);
  return (
    <button
      type="button"
      className={styles['point']}
      data-status={point.isBase ? 'base' : point.status}
      data-shape={point.definition % 3}
      style={{ left, top }}
      aria-label={translate('chart.point', {
        year: point.year,
        status: translate(point.isBase ? 'fact.base' : `class.${point.status}`),
        value,
        unit: chart.unit,
        source: `${document === undefined ? '' : documentShortTitle(document, language)} ${citation?.locator ?? ''}`,
      })}
      onClick={() => openCitation(citation)}
    >
      <span className={styles['mark']} aria-hidden="true" />
      {label === 'none' ? null : (
        <span className={styles['value']} data-side={label} aria-hidden="true">
          {value}
        </span>
      )}
    </button>
  );
}

/** What the marks mean; where definitions differ, which shape is which document. */
function ChartKey({ graph, chart, isBroken }: { graph: Graph; chart: IndicatorChart; isBroken: boolean }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <p className={styles['key']}>
      <span>
        <span className={styles['mark']} data-status="actual" aria-hidden="true" />{' '}
        {translate('class.actual')}
      </span>
      <span>
        <span className={styles['mark']} data-status="target" aria-hidden="true" />{' '}
        {translate('class.target')}
      </span>
      {chart.points.some((point) => point.isBase) ? (
        <span>
          <span className={styles['mark']} data-status="base" aria-hidden="true" /> {translate('fact.base')}
        </span>
      ) : null}
      {chart.definitions.length > 1
        ? chart.definitions.map(({ document: id, name }, index) => {
            const document = graph.document(id ?? '');
            return (
              <span key={`${id}${index}`}>
                <span
                  className={styles['mark']}
                  data-status="actual"
                  data-shape={index % 3}
                  aria-hidden="true"
                />{' '}
                {document === undefined ? id : documentShortTitle(document, language)}：{name}
              </span>
            );
          })
        : null}
      {isBroken ? <span className={styles['remark']}>{translate('chart.broken')}</span> : null}
      {chart.isOfSpans ? <span className={styles['remark']}>{translate('chart.spans')}</span> : null}
    </p>
  );
}
