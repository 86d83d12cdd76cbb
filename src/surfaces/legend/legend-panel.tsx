import type { Graph } from '../../atlas/graph/graph.ts';
import { BASE_LAYERS } from '../../layers/feature.ts';
import { LAYERS, RECORD_LAYERS } from '../../layers/record-layers.ts';
import {
  useAskForLayer,
  useChoices,
  useCommands,
  useSession,
  useTranslate,
} from '../../state/atlas-context.tsx';
import { DEFAULT_LAYERS } from '../../state/layers-choice.ts';
import { BeltRows } from './belt-rows.tsx';
import { LayerRow } from './layer-row.tsx';
import { LayerSwatch } from './layer-swatch.tsx';
import styles from './legend.module.css';
import { LitNote } from './lit-note.tsx';
import { PrecisionKey } from './precision-key.tsx';

/** Layers with a row of their own; the core and the belts are the rows above them. */
const LAYER_ROWS = LAYERS.filter(({ name }) => name !== 'core' && name !== 'belts');

export { LegendPanel as Panel };

/** The legend is the layer control: every symbol, its count, what is in view, and whether it is drawn. */
export function LegendPanel({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const layers = useChoices((state) => state.layers);
  const setLayers = useChoices((state) => state.setLayers);
  // Over a small page the legend is a dialog: that is closed, and never folded.
  const isDialog = useSession((state) => state.dialog === 'legend');
  const isFolded = useSession((state) => state.isLegendFolded && state.dialog !== 'legend');
  const { run } = useCommands();
  const isAll = RECORD_LAYERS.every((name) => layers.includes(name));
  return (
    <section className={`panel legend ${styles['legend']}`} aria-label={translate('legend.title')}>
      <header className={styles['head']}>
        <h2>{translate('legend.title')}</h2>
        {isFolded ? (
          <Strip />
        ) : (
          <button
            type="button"
            className="text-button"
            onClick={() => setLayers(isAll ? DEFAULT_LAYERS : RECORD_LAYERS)}
          >
            {translate(isAll ? 'legend.showDefault' : 'legend.showAll')}
          </button>
        )}
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isDialog ? undefined : !isFolded}
          aria-label={translate(isDialog ? 'app.close' : isFolded ? 'legend.unfold' : 'legend.fold')}
          onClick={() => run('legend')}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={isDialog ? 'M3.5 3.5l9 9M12.5 3.5l-9 9' : isFolded ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
          </svg>
        </button>
      </header>
      <LitNote />
      {isFolded ? null : (
        <>
          <BeltRows graph={graph} />
          <ul className={styles['rows']}>
            {LAYER_ROWS.map((layer) => (
              <LayerRow key={layer.name} layer={layer} graph={graph} />
            ))}
          </ul>
          <PrecisionKey graph={graph} />
          <MissingGround />
        </>
      )}
    </section>
  );
}

/** The symbols of the layers that are on, where the legend is folded. */
function Strip() {
  const layers = useChoices((state) => state.layers);
  return (
    <span className={styles['strip']}>
      {LAYERS.filter(({ name }) => layers.includes(name)).map(({ name, swatch }) => (
        <LayerSwatch key={name} swatch={swatch} />
      ))}
    </span>
  );
}

/** The map's own ground has no row: a part of it that did not come is said here. */
function MissingGround() {
  const translate = useTranslate();
  const files = useSession((state) => state.layerFiles);
  const askForLayer = useAskForLayer();
  const missing = BASE_LAYERS.filter((name) => files[name] === 'failed');
  if (missing.length === 0) return null;
  return (
    <p className={styles['note']}>
      {translate('legend.groundFailed', { count: missing.length })}{' '}
      <button type="button" className={styles['hint']} onClick={() => missing.forEach(askForLayer)}>
        {translate('app.retry')}
      </button>
    </p>
  );
}
