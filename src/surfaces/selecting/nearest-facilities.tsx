import { useMemo } from 'react';
import { nearestOfEachKind, originOf } from '../../atlas/spatial/nearest.ts';
import type { Near, NearestOfKind } from '../../atlas/spatial/nearest-of-kind.ts';
import { isDrawn } from '../../atlas/spatial/shape.ts';
import type { StepArea } from '../../atlas/spatial/shapes-of-steps.ts';
import { Count } from '../../parts/count.tsx';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './selecting.module.css';

/** Kilometres as finely as the uncertainty is told: whole ones beside whole ones, else tenths. */
const kilometres = (km: number, uncertaintyKm: number): string =>
  km.toFixed(Number.isInteger(uncertaintyKm) ? 0 : 1);

/** How far the nearest port, airport and station are in a straight line, how sure that is, and what it is known from. */
export function NearestFacilities({ parts }: { parts: readonly StepArea[] }) {
  const translate = useTranslate();
  const { facilities, hasFailed, again } = useFacilities();
  const origin = useMemo(() => originOf(parts), [parts]);
  const kinds = useMemo(
    () =>
      facilities === undefined || origin === undefined ? undefined : nearestOfEachKind(facilities, origin),
    [facilities, origin],
  );
  if (hasFailed) return <LoadFailed error={undefined} onRetry={again} />;
  if (origin === undefined) return <p className={styles['note']}>{translate('selecting.nearest.nowhere')}</p>;
  if (kinds === undefined)
    return (
      <p className={styles['note']} role="status">
        {translate('selecting.nearest.coming')}
      </p>
    );
  const isOfOutlines = parts.some(({ step: { shape } }) => !isDrawn(shape) && shape.kind !== 'attribute');
  return (
    <>
      <p className={styles['note']}>
        {translate('selecting.nearest.note', { from: translate(`selecting.nearest.from.${origin.from}`) })}
      </p>
      {isOfOutlines ? <p className={styles['note']}>{translate('selecting.nearest.schematic')}</p> : null}
      <ul>
        {kinds.map((own) => (
          <KindRow key={own.kind} own={own} />
        ))}
      </ul>
    </>
  );
}

function KindRow({ own: { kind, nearest, rivals } }: { own: NearestOfKind }) {
  const translate = useTranslate();
  const isEnglish = useChoices((state) => state.language) === 'en';
  const nameOf = ({ facility: { name, nameEn } }: Near): string => (isEnglish ? nameEn : name);
  const kindName = translate(`selecting.nearest.kind.${kind}`);
  if (nearest === undefined)
    return (
      <li className={styles['facility']}>
        <span className={styles['class']}>{kindName}</span> {translate('selecting.nearest.none')}
      </li>
    );
  const { facility, km } = nearest;
  const distance = { km: kilometres(km, facility.uncertaintyKm), error: facility.uncertaintyKm };
  const [reason, source] = isEnglish
    ? [facility.reasonEn, facility.sourceEn]
    : [facility.reason, facility.source];
  return (
    <li className={styles['facility']} data-facility={facility.id}>
      <p>
        <span className={styles['class']}>{kindName}</span> <strong>{nameOf(nearest)}</strong>{' '}
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
                  name: nameOf(rival),
                  km: kilometres(rival.km, rival.facility.uncertaintyKm),
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
