import { createElement } from 'react';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import type { Frame } from './plane.ts';

/** A map in millimetres, alike on the page and on paper; `height` follows from the width where the page is narrower. */
export function MapSvg({
  shapes,
  frame: { height, width },
  label,
  className,
}: {
  shapes: readonly SvgShape[];
  frame: Frame;
  label: string;
  className: string | undefined;
}) {
  return (
    <svg
      className={className}
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
