import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { IndicatorChart } from '../../atlas/reading/indicator-series.ts';
import { IndicatorChartFigure } from '../../parts/series-chart/series-chart.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';

/** Charts drawn before the reader asks for all of them. */
const FIRST_CHARTS = 2;

/** Charts of what has values in more than one year. */
export function ChartList({ graph, charts }: { graph: Graph; charts: readonly IndicatorChart[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const shown = isOpen || isOnPaper ? charts : charts.slice(0, FIRST_CHARTS);
  return (
    <>
      {shown.map((chart) => (
        <IndicatorChartFigure key={chart.key} graph={graph} chart={chart} />
      ))}
      {charts.length > FIRST_CHARTS ? (
        <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? translate('dossier.less') : translate('chart.more', { count: charts.length })}
        </button>
      ) : null}
    </>
  );
}
