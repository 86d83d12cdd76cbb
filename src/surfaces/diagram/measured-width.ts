import { aboutAsWide, TYPE, type WidthOf } from './arrange.ts';

/** How the names of a level are set; the style sheet of the surface says the same. */
const FONT = {
  belt: { weight: 700, family: '--serif' },
  zone: { weight: 600, family: '--sans' },
  piece: { weight: 400, family: '--sans' },
} as const;

/** Measures texts as the page sets them; about, where the browser lends no canvas. */
export function measuredWidth(): WidthOf {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return aboutAsWide;
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, number>();
  return (text, level) => {
    const key = `${level} ${text}`;
    const width = known.get(key) ?? measure(context, style, text, level);
    known.set(key, width);
    return width;
  };
}

function measure(
  context: OffscreenCanvasRenderingContext2D,
  style: CSSStyleDeclaration,
  text: string,
  level: keyof typeof FONT,
): number {
  const { weight, family } = FONT[level];
  context.font = `${weight} ${TYPE[level].size}px ${style.getPropertyValue(family)}`;
  return context.measureText(text).width;
}
