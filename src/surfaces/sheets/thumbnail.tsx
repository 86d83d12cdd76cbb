import { memo } from 'react';
import { markPath } from '../../layers/marks.ts';
import type { Drawing } from '../../parts/paper-map/map-in-millimetres.ts';
import { familyColour, shapeOf } from '../../parts/paper-map/place-signs.ts';
import { GroundPicture } from './ground-picture.tsx';
import styles from './sheets.module.css';

/** A sheet's map so small that it shows no more than where things are. */
export const Thumbnail = memo(function Thumbnail({ drawing }: { drawing: Drawing }) {
  const { areas, counts, ground, height, points, width } = drawing;
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      aria-hidden="true"
    >
      <GroundPicture ground={ground} width={width} height={height} />
      {areas.map(({ d, family, place, sign }) => (
        <path
          key={place.id}
          d={d}
          fill={familyColour(family, sign === 'present' ? 'fill' : 'soft')}
          fillOpacity={0.75}
          stroke={familyColour(family, 'line')}
          strokeWidth={0.3}
        />
      ))}
      {counts.map(({ at, radius, x, y }) => (
        <circle key={at.id} className={styles['dot']} cx={x} cy={y} r={radius * 0.6} />
      ))}
      {points.map(({ family, place, x, y }) => (
        <path
          key={place.id}
          transform={`translate(${x} ${y})`}
          d={markPath(shapeOf(place), 0, 1)}
          fill={familyColour(family, 'fill')}
          stroke={familyColour(family, 'line')}
          strokeWidth={0.2}
        />
      ))}
    </svg>
  );
});
