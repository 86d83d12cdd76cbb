import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { BeltOfLayout } from '../../atlas/plans/layout-tree.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tryAgain } from '../../lib/try-again.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';

/** Saves the diagram as a file; what writes it is fetched when pressed. */
export function SaveDiagram(props: { graph: Graph; tree: readonly BeltOfLayout[]; source: Citation }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { reviewNumber } = useSite();
  const [state, setState] = useState<'ready' | 'writing' | 'failed'>('ready');
  const save = async (): Promise<void> => {
    setState('writing');
    try {
      const { diagramFile } = await tryAgain(() => import('./diagram-file.ts'));
      const site = { date: props.graph.dataset.generated, address: window.location.href, reviewNumber };
      const { name, text } = diagramFile({ ...props, language }, site, translate);
      saveFile(name, new Blob([text], { type: 'image/svg+xml' }));
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <SteadyButton className="text-button" disabled={state === 'writing'} onClick={() => void save()}>
        {translate('diagram.save')}
      </SteadyButton>
      {state === 'failed' ? <span role="alert">{translate('download.failed')}</span> : null}
    </>
  );
}
