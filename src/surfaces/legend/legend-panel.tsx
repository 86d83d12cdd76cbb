import { useMemo } from 'react';
import { BELT_OF_ID } from '../../atlas/graph/belt.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { placesOfDocument } from '../../atlas/graph/places-of-document.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { RECORD_LAYERS, type RecordLayer } from '../../layers/feature.ts';
import { Count } from '../../parts/count.tsx';
import { documentShortTitle } from '../../parts/document-link.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useGraph, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { DEFAULT_LAYERS } from '../../state/layers-choice.ts';
import { type LayerCounts, layerCounts } from './layer-counts.ts';
import './legend.css';

/** Layers with a row of their own; the core and the belts are the rows above them. */
const LAYER_ROWS: readonly RecordLayer[] = RECORD_LAYERS.filter(
  (name) => name !== 'core' && name !== 'belts',
);

export { LegendPanel as Panel };

/** The legend is the layer control: every symbol, its count, what is in view, and whether it is drawn. */
export function LegendPanel({ graph, onClose }: { graph: Graph; onClose?: (() => void) | undefined }) {
  const translate = useTranslate();
  const layers = useChoices((state) => state.layers);
  const setLayers = useChoices((state) => state.setLayers);
  const counts = useMemo(() => layerCounts(graph), [graph]);
  const isAll = RECORD_LAYERS.every((name) => layers.includes(name));
  return (
    <section className="panel legend" aria-label={translate('legend.title')}>
      <header className="legend-head">
        <h2>{translate('legend.title')}</h2>
        <button
          type="button"
          className="text-button"
          onClick={() => setLayers(isAll ? DEFAULT_LAYERS : RECORD_LAYERS)}
        >
          {translate(isAll ? 'legend.showDefault' : 'legend.showAll')}
        </button>
        {onClose === undefined ? null : (
          <button
            type="button"
            className="legend-close"
            onClick={onClose}
            aria-label={translate('app.close')}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      <DocumentNote />
      <BeltRows graph={graph} />
      <ul className="legend-rows">
        {LAYER_ROWS.map((name) => (
          <LayerRow key={name} name={name} counts={counts[name]} />
        ))}
      </ul>
      <PrecisionKey />
    </section>
  );
}

/** While a document is read, what the map makes stand out. */
function DocumentNote() {
  const translate = useTranslate();
  const graph = useGraph();
  const selection = useChoices((state) => state.selection);
  const language = useChoices((state) => state.language);
  const id = selection.kind === 'document' ? selection.id : undefined;
  const count = useMemo(
    () => (graph === undefined || id === undefined ? 0 : placesOfDocument(graph, id).length),
    [graph, id],
  );
  const document = graph?.document(id ?? '');
  if (document === undefined || count === 0) return null;
  return (
    <p className="legend-note">
      <Count value={count} of={translate('count.documentPlaces')} className="">
        {translate('document.places.announced', { title: documentShortTitle(document, language), count })}
      </Count>
    </p>
  );
}

function BeltRows({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const layers = useChoices((state) => state.layers);
  const toggleLayer = useChoices((state) => state.toggleLayer);
  const nameOf = useRecordName();
  const rows = [...BELT_OF_ID].flatMap(([text, belt]) => {
    const id = parseNodeId(text);
    const node = id === undefined ? undefined : graph.node(id);
    return node === undefined ? [] : [{ node, belt }];
  });
  return (
    <ul className="legend-rows">
      {rows.map(({ node, belt }) => {
        const layer: RecordLayer = belt === 'core' ? 'core' : 'belts';
        const zones = graph.incoming(node.id).filter((link) => link.kind === 'part-of').length;
        const isShown = layers.includes(layer);
        return (
          <li key={node.id} className={isShown ? undefined : 'is-off'}>
            {/* One switch stands for the four belts, so that a belt is never missing by accident. */}
            <input
              type="checkbox"
              checked={isShown}
              aria-label={translate('legend.show', {
                layer: belt === 'core' ? nameOf(node) : translate('legend.layer.belts'),
              })}
              onChange={() => toggleLayer(layer)}
            />
            <span aria-hidden="true" className={`legend-swatch is-corridor belt-${belt}`} />
            <span className="legend-name">
              <RecordLink node={node} />
            </span>
            <Count value={zones} of={translate('count.zones')} className="legend-count">
              {translate('legend.zones', { count: zones })}
            </Count>
          </li>
        );
      })}
    </ul>
  );
}

function LayerRow({ name, counts }: { name: RecordLayer; counts: LayerCounts }) {
  const translate = useTranslate();
  const isShown = useChoices((state) => state.layers.includes(name));
  const toggleLayer = useChoices((state) => state.toggleLayer);
  const inView = useSession((state) => state.inView?.[name].size);
  const isInView = isShown && inView !== undefined && inView > 0;
  return (
    <li className={`${isShown ? '' : 'is-off'} ${isInView ? 'is-in-view' : ''}`}>
      <label>
        <input type="checkbox" checked={isShown} onChange={() => toggleLayer(name)} />
        <span aria-hidden="true" className={`legend-swatch is-${name}`} />
        <span className="legend-name">{translate(`legend.layer.${name}`)}</span>
      </label>
      <Count
        value={counts.total}
        of={translate(name === 'projects' ? 'count.projects' : 'count.layer', {
          layer: translate(`legend.layer.${name}`),
        })}
        className="legend-count"
      >
        {isShown && inView !== undefined && inView < counts.onMap ? (
          <span className="legend-view">{inView} / </span>
        ) : null}
        {counts.total === 0 ? null : counts.total}
        {counts.unverified > 0 ? (
          <small>{translate('legend.notOnMap', { count: counts.unverified })}</small>
        ) : null}
      </Count>
    </li>
  );
}

function PrecisionKey() {
  const translate = useTranslate();
  return (
    <div className="legend-precision">
      <h3>{translate('legend.precision')}</h3>
      <ul>
        {(['solid', 'dashed', 'hollow'] as const).map((kind) => (
          <li key={kind}>
            <span aria-hidden="true" className={`precision-line is-${kind}`} />
            {translate(`legend.precision.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
