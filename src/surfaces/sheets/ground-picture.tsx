import { memo } from 'react';
import type { Ground } from '../../parts/paper-map/map-in-millimetres.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import styles from './sheets.module.css';

/** Sea, land, rivers and districts beneath the places of a sheet. */
export const GroundPicture = memo(function GroundPicture({
  ground,
  width,
  height,
}: {
  ground: Ground;
  width: number;
  height: number;
}) {
  return (
    <g className={styles['ground']} aria-hidden="true">
      <rect data-part="sea" width={width} height={height} />
      {ground.abroad.map((d) => (
        <path key={d} data-part="abroad" d={d} />
      ))}
      <path data-part="city" d={ground.city} />
      {ground.rivers.map((d) => (
        <path key={d} data-part="river" d={d} />
      ))}
      {ground.districts.map((d) => (
        <path key={d} data-part="district" d={d} />
      ))}
    </g>
  );
});

/** Names of districts and seas, over the grounds of the places and beneath all else. */
export function GroundNames({ names }: { names: Ground['names'] }) {
  const language = useChoices((state) => state.language);
  return (
    <g className={styles['ground']} aria-hidden="true">
      {names.map(({ id, isSea, name, nameEn, x, y }) => (
        <text
          key={id}
          data-part={isSea ? 'sea-name' : 'name'}
          x={x}
          y={y + 1}
          fontSize={2.8}
          textAnchor="middle"
        >
          {language === 'en' ? nameEn : name}
        </text>
      ))}
    </g>
  );
}
