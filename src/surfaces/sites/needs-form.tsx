import { type ReactNode, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { PickedNeeds } from './need-fields.tsx';
import styles from './sites.module.css';
import { NearField, OtherNeeds, ProductField } from './typed-needs.tsx';
import type { Needs } from './use-needs.ts';

const STEPS = ['what', 'where', 'near', 'which'] as const;
type Step = (typeof STEPS)[number];

/** What is asked for, in four steps: all of them where there is room, one after the other on a phone. Folds away from the results. */
export function NeedsForm({
  graph,
  facilities,
  needs,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  needs: Needs;
}) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 720px)');
  const [at, setAt] = useState(0);
  const hasNeeds = needs.needs.length > 0;
  // Whoever comes by a link reads the results first; whoever asks keeps the form until it is folded.
  const [isOpen, setOpen] = useState(!hasNeeds);
  const fields: Readonly<Record<Step, ReactNode>> = {
    what: (
      <>
        <ProductField needs={needs} />
        <PickedNeeds graph={graph} keys={['industry']} needs={needs} />
      </>
    ),
    where: <PickedNeeds graph={graph} keys={['area']} needs={needs} />,
    near: <NearField graph={graph} facilities={facilities} needs={needs} />,
    which: (
      <>
        <PickedNeeds graph={graph} keys={['kind', 'status', 'plan']} needs={needs} />
        <OtherNeeds needs={needs} />
      </>
    ),
  };
  const shown = isPhone ? STEPS.filter((_, index) => index === at) : STEPS;
  if (hasNeeds && !isOpen)
    return (
      <p className={`${styles['fold']} off-paper`}>
        <button type="button" className={styles['add']} aria-expanded="false" onClick={() => setOpen(true)}>
          {translate('sites.open')}
        </button>
      </p>
    );
  const fold = hasNeeds ? (
    <button
      type="button"
      className={styles['add']}
      data-end=""
      aria-expanded="true"
      onClick={() => setOpen(false)}
    >
      {translate('sites.fold')}
    </button>
  ) : null;
  return (
    <div role="search" aria-label={translate('sites.needs')} className={`${styles['form']} off-paper`}>
      {shown.map((step) => (
        <fieldset key={step} className={styles['step']}>
          <legend>
            {isPhone
              ? translate('sites.step', {
                  title: translate(`sites.step.${step}`),
                  no: at + 1,
                  of: STEPS.length,
                })
              : translate(`sites.step.${step}`)}
          </legend>
          {fields[step]}
        </fieldset>
      ))}
      {isPhone ? (
        <p className={styles['steps']}>
          <button type="button" className={styles['add']} disabled={at === 0} onClick={() => setAt(at - 1)}>
            {translate('sites.step.back')}
          </button>
          <button
            type="button"
            className={styles['add']}
            disabled={at === STEPS.length - 1}
            onClick={() => setAt(at + 1)}
          >
            {translate('sites.step.on')}
          </button>
          {fold}
        </p>
      ) : (
        <p className={styles['steps']}>{fold}</p>
      )}
    </div>
  );
}
