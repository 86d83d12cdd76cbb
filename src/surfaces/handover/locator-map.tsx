import { createElement } from 'react';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import styles from './handover.module.css';
import { LOCATOR_FRAME } from './locator-drawing.ts';

/** The map of a briefing, alike on the page and on paper. */
export function LocatorMap({ shapes, label }: { shapes: readonly SvgShape[]; label: string }) {
  const { height, width } = LOCATOR_FRAME;
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role="img"
      aria-label={label}
    >
      <g aria-hidden="true">
        {shapes.map(({ attributes, key, tag, text }) => createElement(tag, { key, ...attributes }, text))}
      </g>
    </svg>
  );
}
