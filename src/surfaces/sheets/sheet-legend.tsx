import { DRAWN } from '../../layers/precision.ts';
import type { Drawing, Sign } from '../../parts/paper-map/map-in-millimetres.ts';
import { SIGNS, shapeOf } from '../../parts/paper-map/place-signs.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { AreaSwatch, DiscSwatch, LineSwatch, MarkSwatch } from './sheet-symbol.tsx';
import styles from './sheets.module.css';

/** What is drawn on the map of the sheet, and nothing else. */
export function SheetLegend({ drawing }: { drawing: Drawing }) {
  const translate = useTranslate();
  const { areas, points, counts, keyed } = drawing;
  const places = [...areas, ...points];
  if (places.length === 0 && counts.length === 0) return null;
  const isDrawn = (sign: Sign) => places.some((place) => place.sign === sign);
  const classes = [...new Map(points.map(({ place }) => [place.class, place])).values()];
  return (
    <ul className={styles['legend']} aria-label={translate('sheets.legend')}>
      {SIGNS.filter(isDrawn).map((sign) => (
        <li key={sign}>
          {areas.some((area) => area.sign === sign) ? (
            <AreaSwatch sign={sign} family="plain" drawn="solid" />
          ) : null}
          {points.some((point) => point.sign === sign) ? (
            <MarkSwatch shape="ring" sign={sign} family="plain" drawn="solid" />
          ) : null}
          {translate(`sheets.sign.${sign}`)}
        </li>
      ))}
      {classes.map((place) => (
        <li key={place.class}>
          <MarkSwatch shape={shapeOf(place)} sign="unsaid" family="plain" drawn="solid" />
          {translate(`class.${place.class}`)}
        </li>
      ))}
      {DRAWN.filter((drawn) => places.some((place) => place.drawn === drawn)).map((drawn) => (
        <li key={drawn}>
          <LineSwatch drawn={drawn} />
          {translate(`sheets.drawn.${drawn}`)}
        </li>
      ))}
      {counts.length === 0 ? null : (
        <li>
          <DiscSwatch text="n" isCount />
          {translate('sheets.legend.counted')}
        </li>
      )}
      {keyed.size === 0 ? null : (
        <li>
          <DiscSwatch text="n" isCount={false} />
          {translate('sheets.legend.keyed')}
        </li>
      )}
      {places.some(({ family }) => family !== 'plain') ? <li>{translate('sheets.legend.colours')}</li> : null}
    </ul>
  );
}
