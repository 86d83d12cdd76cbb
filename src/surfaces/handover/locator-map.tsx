import type { SvgShape } from '../../lib/svg-drawing.ts';
import { MapSvg } from '../../parts/paper-map/map-svg.tsx';
import styles from './handover.module.css';
import { LOCATOR_FRAME } from './locator-frame.ts';

/** The map of a briefing, alike on the page and on paper. */
export const LocatorMap = ({ shapes, label }: { shapes: readonly SvgShape[]; label: string }) => (
  <MapSvg className={styles['map']} frame={LOCATOR_FRAME} shapes={shapes} label={label} />
);
