import { type ReactNode, useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { askedBriefing } from '../../atlas/handover/asked-briefing.ts';
import { isHandedOver } from '../../atlas/handover/handed-over.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { late } from '../../parts/late.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import styles from './handover.module.css';
import { HANDOVER_SLICE } from './handover-slice.ts';
import { OpenRecord } from './open-record.tsx';

export { words } from './words.ts';

/** Measuring and the search for sites are fetched by who hands over what rests on them. */
const OpenComparison = late(
  async () => (await import('./open-comparison.tsx')).OpenComparison,
  (failure) => <Failed>{failure}</Failed>,
);
const OpenSites = late(
  async () => (await import('./open-sites.tsx')).OpenSites,
  (failure) => <Failed>{failure}</Failed>,
);

/** The record that is handed over, or the places that it is about; the rest recedes. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { subject } = HANDOVER_SLICE.of(choices).getState();
  const { asked } = subject === undefined ? { asked: undefined } : askedBriefing(graph, subject);
  if (asked === undefined || asked.kind === 'sites') return undefined;
  const ids = asked.kind === 'record' ? [asked.id] : asked.ids;
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  return { records: new Set(nodes.flatMap((node) => marksOf(graph, node))), counts: [] };
}

/** The document of what the address asks for; without one, what there is one of. */
export function Panel({ graph }: PanelProps) {
  const { subject } = useSlice(HANDOVER_SLICE);
  const asked = useMemo(
    () => (subject === undefined ? undefined : askedBriefing(graph, subject).asked),
    [graph, subject],
  );
  switch (asked?.kind) {
    case undefined:
      return <Choice graph={graph} />;
    case 'record':
      return <OpenRecord graph={graph} asked={asked} />;
    case 'comparison':
      return <OpenComparison graph={graph} asked={asked} />;
    case 'sites':
      return <OpenSites graph={graph} asked={asked} />;
  }
}

function Failed({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return <PanelFrame title={translate('handover.title')}>{children}</PanelFrame>;
}

/** What there is a briefing of: what is read, and what was put aside. */
function Choice({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const selection = useChoices((state) => state.selection);
  const basket = useChoices((state) => state.basket);
  const ids = [...(selection.kind === 'node' ? [selection.id] : []), ...basket];
  const nodes: readonly AtlasNode[] = [...new Set(ids)]
    .flatMap((id) => graph.node(id) ?? [])
    .filter(isHandedOver);
  return (
    <PanelFrame title={translate('handover.title')} lead={translate('handover.lead')}>
      <div className={styles['choice']}>
        <p>{translate('handover.empty')}</p>
        {nodes.length === 0 ? null : (
          <ul aria-label={translate('handover.from')}>
            {nodes.map((node) => (
              <li key={node.id}>
                <ViewLink view="handover" pairs={[['subject', node.id]]}>
                  {recordName(node, language)}
                </ViewLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PanelFrame>
  );
}
