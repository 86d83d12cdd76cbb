import { useEffect, useMemo } from 'react';
import { drawnFacilities } from '../../atlas/spatial/drawn-facilities.ts';
import { nearestOfEachKind, originOf } from '../../atlas/spatial/nearest.ts';
import type { NearestOfKind } from '../../atlas/spatial/nearest-of-kind.ts';
import { isDrawn } from '../../atlas/spatial/shape.ts';
import type { StepArea } from '../../atlas/spatial/shapes-of-steps.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { useFacilities } from '../../parts/use-facilities.ts';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { FacilityRow, NothingOfKind } from './facility-row.tsx';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { changeNow } from './steps.ts';
import { useFacilityWords } from './use-facility-words.ts';

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
  useOnMap(kinds);
  if (hasFailed) return <LoadFailed error={undefined} onRetry={again} />;
  if (origin === undefined) return <p className={styles['note']}>{translate('selecting.nearest.nowhere')}</p>;
  if (kinds === undefined)
    return (
      <p className={styles['note']} role="status">
        {translate('selecting.nearest.coming')}
      </p>
    );
  const isOfOutlines = parts.some(({ step: { shape } }) => !isDrawn(shape) && shape.kind !== 'attribute');
  const others = kinds.flatMap((own) => own.others);
  return (
    <>
      <p className={styles['note']}>
        {translate('selecting.nearest.note', { from: translate(`selecting.nearest.from.${origin.from}`) })}
      </p>
      {isOfOutlines ? <p className={styles['note']}>{translate('selecting.nearest.schematic')}</p> : null}
      <OnMap />
      <ul>
        {kinds.map(({ kind, nearest, rivals }) =>
          nearest === undefined ? (
            <NothingOfKind key={kind} kind={kind} />
          ) : (
            <FacilityRow key={kind} near={nearest} rivals={rivals} />
          ),
        )}
      </ul>
      {others.length === 0 ? null : (
        <>
          <h4 className={styles['others']}>{translate('selecting.nearest.others')}</h4>
          <ul>
            {others.map((near) => (
              <FacilityRow key={near.facility.id} near={near} rivals={[]} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Lets the map draw the facilities for as long as they are read of. */
function useOnMap(kinds: readonly NearestOfKind[] | undefined): void {
  const store = useSliceStore(SELECTING_SLICE);
  const words = useFacilityWords();
  const drawn = useMemo(() => kinds && drawnFacilities(kinds, words), [kinds, words]);
  useEffect(() => changeNow(store, { facilities: drawn }), [store, drawn]);
  useEffect(() => () => changeNow(store, { facilities: undefined, pressed: undefined }), [store]);
}

/** What the signs on the map mean, and a way to see all of them that matter here. */
function OnMap() {
  const translate = useTranslate();
  const { now } = useSlice(SELECTING_SLICE);
  const store = useSliceStore(SELECTING_SLICE);
  const isMapThere = useSession(({ map }) => map === 'ready');
  if (!isMapThere) return null;
  return (
    <p className={styles['note']}>
      {translate('selecting.nearest.onMap')}{' '}
      <button
        type="button"
        className="text-button off-paper"
        onClick={() => changeNow(store, { asked: { act: 'show', count: (now?.asked?.count ?? 0) + 1 } })}
      >
        {translate('selecting.nearest.show')}
      </button>
    </p>
  );
}
