import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import {
  alikeIndicators,
  chartsOf,
  type IndicatorChart,
  isIndicator,
} from '../../atlas/reading/indicator-series.ts';
import type { RelatedGroup } from '../../atlas/reading/node-reading.ts';
import type { Indicator } from '../../atlas/records/indicator.ts';
import { Count } from '../../parts/count.tsx';
import { indicatorValue } from '../../parts/indicator-value.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { IndicatorChartFigure } from './series-chart.tsx';
import { ShortList } from './short-list.tsx';
import './series-chart.css';

/** Charts drawn before the reader asks for all of them. */
const FIRST_CHARTS = 2;

/** 指标与目标 of a record: charts of what has values in more than one year, then every indicator with its value. */
export function IndicatorsSection({
  graph,
  group,
  heading,
}: {
  graph: Graph;
  group: RelatedGroup;
  heading: string;
}) {
  const translate = useTranslate();
  const indicators = group.items.map((item) => item.node).filter(isIndicator);
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>
        {heading} <Count value={indicators.length} of={translate('count.related', { heading })} />
      </h3>
      <Charts graph={graph} charts={chartsOf(graph, indicators)} />
      <ShortList items={indicators}>
        {(indicator) => (
          <li key={indicator.id}>
            <span className="related-name">
              <RecordLink node={indicator} />
              <span className="related-note">
                <span className={`chart-mark is-${indicator.class}`} aria-hidden="true" />{' '}
                {translate(`class.${indicator.class}`)} {indicatorValue(indicator, translate)}（
                {indicator.attributes.year}）
              </span>
            </span>
            <span className="related-basis">
              <SourceTags citations={indicator.citations} />
            </span>
          </li>
        )}
      </ShortList>
    </section>
  );
}

/** The chart of an indicator's own dossier: everything about the same subject in the same unit. */
export function IndicatorHistory({ graph, indicator }: { graph: Graph; indicator: Indicator }) {
  return <Charts graph={graph} charts={chartsOf(graph, alikeIndicators(graph, indicator))} />;
}

function Charts({ graph, charts }: { graph: Graph; charts: readonly IndicatorChart[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? charts : charts.slice(0, FIRST_CHARTS);
  return (
    <>
      {shown.map((chart) => (
        <IndicatorChartFigure key={`${chart.subject}|${chart.unit}`} graph={graph} chart={chart} />
      ))}
      {charts.length > FIRST_CHARTS ? (
        <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? translate('dossier.less') : translate('chart.more', { count: charts.length })}
        </button>
      ) : null}
    </>
  );
}
