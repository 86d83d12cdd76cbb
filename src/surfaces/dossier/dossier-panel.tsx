import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { readDossier } from '../../atlas/reading/node-reading.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { selectionName } from '../../state/url-values.ts';
import { DocumentDossier } from './document-dossier.tsx';
import { FindingDossier } from './finding-dossier.tsx';
import { NodeDossier } from './node-dossier.tsx';
import './dossier.css';
import './document-dossier.css';
import './policy-calculator.css';

/** The dossier of what is selected; marks when it was seen. */
export function Panel({ graph }: PanelProps) {
  return <DossierPanel graph={graph} onPainted={markPainted} />;
}

const markPainted = () => performance.mark('atlas:dossier-painted');

/** What is selected, read like a page. The heading takes the focus so that a screen reader follows. */
export function DossierPanel({ graph, onPainted }: { graph: Graph; onPainted: () => void }) {
  const translate = useTranslate();
  const selection = useChoices((state) => state.selection);
  const clearSelection = useChoices((state) => state.clearSelection);
  const id = selectionName(selection);
  const scroller = useRef<HTMLDivElement>(null);
  const painted = useEffectEvent(onPainted);
  // Before what is in it may scroll to a part of its own.
  useLayoutEffect(() => {
    if (id !== undefined) scroller.current?.scrollTo({ top: 0 });
  }, [id]);
  useEffect(() => {
    if (id === undefined) return undefined;
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => painted()));
    return () => cancelAnimationFrame(frame);
  }, [id]);
  if (selection.kind === 'none') return null;
  return (
    <section className="panel dossier" aria-label={translate('dossier.label')}>
      <button
        type="button"
        className="dossier-close"
        onClick={clearSelection}
        aria-label={translate('app.close')}
      >
        <span aria-hidden="true">×</span>
      </button>
      <div className="dossier-scroll" ref={scroller} tabIndex={-1}>
        {selection.kind === 'node' ? <SelectedNode graph={graph} id={selection.id} /> : null}
        {selection.kind === 'finding' ? <FindingDossier graph={graph} id={selection.id} /> : null}
        {selection.kind === 'document' ? (
          <DocumentDossier key={selection.id} graph={graph} id={selection.id} />
        ) : null}
      </div>
    </section>
  );
}

function SelectedNode({ graph, id }: { graph: Graph; id: NodeId }) {
  const model = useMemo(() => readDossier(graph, id), [graph, id]);
  return model === undefined ? null : <NodeDossier key={id} model={model} graph={graph} />;
}
