import { useEffect, useRef } from 'react';
import type { FacilityKind } from '../../atlas/spatial/facility-kinds.ts';
import type { Near } from '../../atlas/spatial/nearest-of-kind.ts';
import { FACILITY_DISC, FACILITY_PATHS, FACILITY_SIGN } from '../../layers/facility-signs.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice } from '../../state/surface-hooks.ts';
import { bringIntoSight } from '../../ui/bring-into-sight.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { kilometres, useFacilityWords } from './use-facility-words.ts';

/** A facility with its sign on the map, how far it is, and what it is known from. @param rivals what may be nearer still */
export function FacilityRow({ near, rivals }: { near: Near; rivals: readonly Near[] }) {
  const translate = useTranslate();
  const isEnglish = useChoices((state) => state.language) === 'en';
  const { nameOf } = useFacilityWords();
  const { facility, km } = near;
  const isPressed = useSlice(SELECTING_SLICE).now?.pressed === facility.id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPressed) bringIntoSight(row.current);
  }, [isPressed]);
  const distance = { km: kilometres(near), error: facility.uncertaintyKm };
  const [reason, source] = isEnglish
    ? [facility.reasonEn, facility.sourceEn]
    : [facility.reason, facility.source];
  return (
    <li
      ref={row}
      className={styles['facility']}
      data-facility={facility.id}
      aria-current={isPressed ? 'true' : undefined}
    >
      <p>
        <Kind kind={facility.kind} /> <strong>{nameOf(facility)}</strong>{' '}
        <Count value={km} of={translate('selecting.nearest.of')}>
          {translate(km === 0 ? 'selecting.nearest.within' : 'selecting.nearest.distance', distance)}
        </Count>
      </p>
      {rivals.length === 0 ? null : (
        <p className={styles['note']}>
          {translate('selecting.nearest.rivals', {
            others: rivals
              .map((rival) =>
                translate(rival.km === 0 ? 'selecting.nearest.rival.within' : 'selecting.nearest.rival', {
                  name: nameOf(rival.facility),
                  km: kilometres(rival),
                  error: rival.facility.uncertaintyKm,
                }),
              )
              .join(translate('selecting.nearest.and')),
          })}
        </p>
      )}
      <p className={styles['note']}>
        <span className="basis-mark">{translate('basis.outside')}</span>{' '}
        {translate('selecting.nearest.basis', { reason, source })}
      </p>
    </li>
  );
}

/** A kind of which nothing is known. */
export function NothingOfKind({ kind }: { kind: FacilityKind }) {
  const translate = useTranslate();
  return (
    <li className={styles['facility']}>
      <Kind kind={kind} /> {translate('selecting.nearest.none')}
    </li>
  );
}

function Kind({ kind }: { kind: FacilityKind }) {
  const translate = useTranslate();
  const { size, dashes } = FACILITY_SIGN;
  return (
    <span className={styles['class']}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className={styles['facility-sign']}>
        <path d={FACILITY_DISC} strokeDasharray={dashes.join(' ')} />
        <path d={FACILITY_PATHS[kind]} />
      </svg>
      {translate(`selecting.nearest.kind.${kind}`)}
    </span>
  );
}
