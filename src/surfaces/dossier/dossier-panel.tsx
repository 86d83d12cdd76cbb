import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Dossier } from '../../atlas/reading/block.ts';
import { readSubject } from '../../atlas/reading/read-subject.ts';
import { type SubjectReference, subjectAddress } from '../../atlas/records/subject-reference.ts';
import { useWords } from '../../parts/use-words.ts';
import { useAnnounce, useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import styles from './dossier.module.css';
import { DossierFoot } from './dossier-foot.tsx';
import { DossierView } from './dossier-view.tsx';

export { words } from './words.ts';

/** The dossier of what is selected; marks when it was seen. */
export function Panel({ graph }: PanelProps) {
  return <DossierPanel graph={graph} onPainted={markPainted} />;
}

const markPainted = () => performance.mark('atlas:dossier-painted');

/** What is selected, read like a page; nothing where nothing is. */
export function DossierPanel({ graph, onPainted }: { graph: Graph; onPainted: () => void }) {
  const selection = useChoices((state) => state.selection);
  return selection.kind === 'none' ? null : (
    <OpenDossier graph={graph} subject={selection} onPainted={onPainted} />
  );
}

function useDossier(graph: Graph, subject: SubjectReference): Dossier | undefined {
  const language = useChoices((state) => state.language);
  const plan = useChoices((state) => state.plan);
  const words = useWords();
  return useMemo(
    () => readSubject({ graph, language, words, plan }, subject),
    [graph, language, words, plan, subject],
  );
}

function OpenDossier({
  graph,
  subject,
  onPainted,
}: {
  graph: Graph;
  subject: SubjectReference;
  onPainted: () => void;
}) {
  const translate = useTranslate();
  const announce = useAnnounce();
  const clearSelection = useChoices((state) => state.clearSelection);
  const id = subjectAddress(subject);
  const dossier = useDossier(graph, subject);
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const painted = useEffectEvent(onPainted);
  const opened = useEffectEvent(() => {
    if (dossier === undefined) return;
    announce(translate('dossier.opened', { name: dossier.name, class: dossier.className }));
  });
  useReturnFocus(id, panel, heading);
  // Before what is in it may scroll to a part of its own.
  useLayoutEffect(() => {
    if (id !== '') scroller.current?.scrollTo({ top: 0 });
  }, [id]);
  useEffect(() => {
    if (id === '') return undefined;
    opened();
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => painted()));
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return (
    <section
      ref={panel}
      id="atlas-reading"
      className={`panel ${styles['dossier']}`}
      aria-label={translate('dossier.label')}
    >
      <button
        type="button"
        className={`${styles['close']} off-paper`}
        onClick={clearSelection}
        aria-label={translate('app.close')}
      >
        <span aria-hidden="true">×</span>
      </button>
      <div className={styles['scroll']} ref={scroller} tabIndex={-1}>
        {dossier === undefined ? null : (
          <DossierView key={id} graph={graph} dossier={dossier} heading={heading} />
        )}
      </div>
      {dossier === undefined ? null : <DossierFoot key={id} graph={graph} dossier={dossier} />}
    </section>
  );
}
