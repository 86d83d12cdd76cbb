import type { Graph } from '../../atlas/graph/graph.ts';
import { PRECISION_SWATCHES } from '../../layers/legend-swatches.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { LayerSwatch } from './layer-swatch.tsx';
import styles from './legend.module.css';

/** How sure a line or a symbol is: the same three ways for extents and for points. */
export function PrecisionKey({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const supplied = graph.dataset.nodes.filter(({ location }) => location?.precision === 'official').length;
  return (
    <div className={styles['precision']}>
      <h3>{translate('legend.precision')}</h3>
      <ul>
        {PRECISION_SWATCHES.map(({ drawn, line, mark }) => (
          <li key={drawn}>
            <LayerSwatch swatch={line} />
            <LayerSwatch swatch={mark} />
            <span>
              {supplied > 0 && drawn === 'solid'
                ? translate('legend.precision.supplied', { count: supplied })
                : null}
              {translate(`legend.precision.${drawn}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
