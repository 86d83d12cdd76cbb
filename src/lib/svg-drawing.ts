/** Attributes of the shapes, named as React names them; lengths in the unit of the drawing. */
export interface SvgAttributes {
  d?: string;
  x?: number;
  y?: number;
  cx?: number;
  cy?: number;
  r?: number;
  width?: number;
  height?: number;
  transform?: string;
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  strokeLinejoin?: 'round';
  paintOrder?: 'stroke';
  fontSize?: number;
  fontWeight?: number;
  textAnchor?: 'start' | 'middle' | 'end';
}

/** A shape of a drawing with its looks as values, so that it is the same on a page, in print and in a picture. */
export interface SvgShape {
  key: string;
  tag: 'path' | 'rect' | 'circle' | 'text';
  attributes: SvgAttributes;
  /** Of a text. */
  text?: string;
}

/**
 * The shapes as a file of SVG 1.1 of its own.
 * @param size width and height in the unit of the drawing, and the pixels that one of these is drawn with
 */
export function svgText(
  { height, pixels, width }: { width: number; height: number; pixels: number },
  shapes: readonly SvgShape[],
  fontFamily: string,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round(width * pixels)}" height="${Math.round(height * pixels)}" font-family="${escaped(fontFamily)}">`,
    ...shapes.map(markup),
    '</svg>',
  ].join('');
}

function markup({ attributes, tag, text = '' }: SvgShape): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${dashed(name)}="${escaped(String(value))}"`);
  return `<${tag}${told.join('')}>${escaped(text)}</${tag}>`;
}

const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** As text and attributes of XML hold it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
