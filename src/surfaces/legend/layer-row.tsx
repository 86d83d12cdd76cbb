import type { Graph } from '../../atlas/graph/graph.ts';
import type { LayerDescriptor } from '../../layers/define-layer.ts';
import type { RecordLayer } from '../../layers/record-layers.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { heldBy, layerCounts } from './layer-counts.ts';
import { LayerSwatch } from './layer-swatch.tsx';
import styles from './legend.module.css';
import { useLayerState } from './use-layer-state.ts';

/** One layer: its switch, its symbol, what is drawn of it now and why not more. */
export function LayerRow({ layer, graph }: { layer: LayerDescriptor<RecordLayer>; graph: Graph }) {
  const translate = useTranslate();
  const { name } = layer;
  const toggleLayer = useChoices((state) => state.toggleLayer);
  const drawn = useSession((state) => state.inView?.get(name));
  const { state, isShown, retry, approach } = useLayerState(layer);
  const counts = layerCounts(heldBy(graph, layer), drawn);
  const label = translate(`legend.layer.${name}`);
  return (
    <li className={isShown ? undefined : styles['off']} data-state={state}>
      <div className={styles['row']}>
        <label>
          <input type="checkbox" checked={isShown} onChange={() => toggleLayer(name)} />
          <LayerSwatch swatch={layer.swatch} />
          <span className={styles['name']}>{label}</span>
        </label>
        {state === 'far' ? (
          <button type="button" className={styles['hint']} onClick={approach}>
            {translate('legend.nearer')}
          </button>
        ) : null}
        {state === 'loading' ? <span className={styles['hint']}>{translate('legend.loading')}</span> : null}
        {state === 'failed' ? (
          <button type="button" className={styles['hint']} onClick={retry}>
            {translate('legend.failed')}
          </button>
        ) : null}
        <Count
          value={counts.total}
          of={translate(counts.counted !== undefined ? 'count.projects' : 'count.layer', { layer: label })}
          className={`${styles['count']}`}
        >
          {state === 'drawn' && counts.inView !== undefined && counts.inView < counts.onMap ? (
            <span className={styles['inView']}>{counts.inView} / </span>
          ) : null}
          {counts.total === 0 ? null : counts.total}
        </Count>
      </div>
      <small className={styles['aside']}>
        {[
          ...(counts.lost > 0 ? [translate('legend.lost', { count: counts.lost })] : []),
          ...(counts.counted === undefined && counts.onMap < counts.total
            ? [translate('legend.notOnMap', { count: counts.total - counts.onMap })]
            : []),
        ].join(translate('legend.comma'))}
      </small>
      {isShown && counts.counted !== undefined ? (
        <small className={styles['aside']}>
          {translate('legend.counted', {
            counted: counts.onMap,
            again: counts.counted - counts.onMap,
            sum: counts.counted,
            rest: counts.total - counts.onMap,
          })}
        </small>
      ) : null}
    </li>
  );
}
