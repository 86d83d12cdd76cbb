import { useMemo, useState } from 'react';
import { stepsOf } from '../../atlas/plans/generation-steps.ts';
import { generationsOf } from '../../atlas/plans/generations.ts';
import type { Link } from '../../atlas/records/link.ts';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { ApartSystems } from './apart-systems.tsx';
import { GenerationTable } from './generation-table.tsx';
import { GroundLegend } from './ground-mark.tsx';
import { type ChosenSort, GenerationSteps, stepKey } from './step-results.tsx';

export { words } from './words.ts';

const isStated = (link: Link): boolean => link.basis === 'stated';

/**
 * The industry systems side by side, and the result of each step: which names are equal, what we judge to go on, what is
 * not seen again and what is new.
 */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const generations = useMemo(() => generationsOf(graph), [graph]);
  const steps = useMemo(() => stepsOf(generations), [generations]);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [chosen, setChosen] = useState<ChosenSort>();
  // Of rules that were hidden since, the rows of today.
  const now = steps.find((step) => chosen?.step === stepKey(step));
  const lit = chosen === undefined || isOnPaper ? undefined : now?.sorts[chosen.sort].ids;
  const title = translate('generations.title');
  return (
    <PanelFrame title={title} lead={translate('generations.note')}>
      {generations.systems.length < 2 ? (
        <p className="frame-head">{translate('list.empty')}</p>
      ) : (
        <>
          <GenerationSteps steps={steps} chosen={chosen} onChoose={setChosen} />
          <GroundLegend isStated={generations.threads.some(({ links }) => links.some(isStated))} />
          <GenerationTable graph={graph} generations={generations} lit={lit} />
          <ApartSystems graph={graph} apart={generations.apart} />
        </>
      )}
    </PanelFrame>
  );
}
