import { beltOf } from '../../atlas/graph/belt-of.ts';
import type { SheetPlace } from '../../atlas/sheets/sheet-places.ts';
import { isPlaced } from '../../atlas/sheets/where.ts';
import { shapeOf } from '../../parts/paper-map/place-signs.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useGraph, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { MarkSwatch } from './sheet-symbol.tsx';
import styles from './sheets.module.css';

/** A place of the sheet: its sign and number as on the map, what it is, how far it is and how firmly it is tied. */
export function PlaceLine({ entry, number }: { entry: SheetPlace; number: number | undefined }) {
  const translate = useTranslate();
  const graph = useGraph();
  const { basis, place, stands, ties } = entry;
  const pointing = usePointing([place.id]);
  const isPointed = useSession((state) => state.hover?.id === place.id || state.pointed.includes(place.id));
  const family = (graph === undefined ? undefined : beltOf(graph, place.id)) ?? 'plain';
  const said = [
    translate(`class.${place.class}`),
    ...(ties.length === 0 ? [] : [stands.length === 0 ? translate('sheets.sign.unsaid') : '']),
    ...stands.map((stand) => translate(`sheets.sign.${stand}`)),
    ...(basis === 'stated' ? [] : [translate(`sheets.basis.${basis}`)]),
    ...(isPlaced(place)
      ? []
      : [translate(place.location === undefined ? 'sheets.nowhere' : 'sheets.onlyDistrict')]),
  ].filter((words) => words !== '');
  return (
    <span className={styles['place']} data-pointed={isPointed || undefined} {...pointing}>
      <MarkSwatch shape={shapeOf(place)} sign={stands[0] ?? 'unsaid'} family={family} drawn="solid" />{' '}
      {number === undefined ? null : (
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
      )}{' '}
      <RecordLink node={place} /> <span className={styles['quiet']}>{said.join(' · ')}</span>
    </span>
  );
}
