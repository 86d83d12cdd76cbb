import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { PLACE_SIGNS, type PlaceSign } from '../../atlas/on-map/listed.ts';
import { placesOfSides } from '../../atlas/plans/places-of-sides.ts';
import type { Differences } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import styles from './differences.module.css';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import type { ChosenPair, ShownDifferences } from './shown-differences.ts';
import { CHANGE_SIGNS } from './signs.ts';

/** The signs in their discs, as the map draws them. */
const SIGNS: Readonly<Record<PlaceSign, string>> = {
  appears: CHANGE_SIGNS.appears,
  'not-seen-again': CHANGE_SIGNS['not-seen-again'],
  differs: CHANGE_SIGNS['target-differs'],
};

/**
 * What the signs on the map mean and how many places have each, and the way to two maps beside each other. On paper it stands
 * below the picture of the map, with the two documents.
 */
export function SignsOnMap({
  graph,
  pair: { from, to },
  all,
  shown,
}: {
  graph: Graph;
  pair: ChosenPair;
  all: Differences;
  shown: ShownDifferences;
}) {
  const translate = useTranslate();
  const store = useSliceStore(DIFFERENCES_SLICE);
  const { map } = useSlice(DIFFERENCES_SLICE);
  const language = useChoices((state) => state.language);
  const hasMap = useSession((session) => session.map !== 'unavailable' && session.map !== 'failed');
  const { before, after } = useMemo(
    () => placesOfSides(graph, { ...all, entries: [...shown.entries] }),
    [graph, all, shown],
  );
  const signs = new Map([...before.signs, ...after.signs]);
  const counts = PLACE_SIGNS.map((sign) => ({
    sign,
    count: [...signs.values()].filter((other) => other === sign).length,
  })).filter(({ count }) => count > 0);
  const isEmpty = before.all.length === 0 || after.all.length === 0;
  if (!hasMap) return null;
  const isSwiping = map === 'swipe';
  return (
    <p
      className={`${styles['on-map']} off-paper`}
      data-map-note={`${documentShortTitle(from, language)} → ${documentShortTitle(to, language)}`}
    >
      {counts.length === 0 ? null : (
        <>
          {translate('differences.onMap')}
          {counts.map(({ sign, count }) => (
            <span key={sign} className={styles['map-sign']} data-sign={sign}>
              <span aria-hidden="true">{SIGNS[sign]}</span>
              {translate(`differences.sign.${sign}`)}{' '}
              <Count value={count} of={translate('differences.sign.counted')}>
                {translate('differences.sign.places', { count })}
              </Count>
            </span>
          ))}
        </>
      )}
      {isEmpty ? (
        <span>{translate('differences.oneSided')}</span>
      ) : (
        <button
          type="button"
          aria-pressed={isSwiping}
          onClick={() => store.setState({ map: isSwiping ? undefined : 'swipe' })}
        >
          {translate('differences.swipe')}
        </button>
      )}
    </p>
  );
}
