import { expect, test } from 'vitest';
import { svgText } from '../../../src/lib/svg-drawing.ts';

test('shapes become a file of SVG in so many pixels, what would end a text or an attribute is escaped', () => {
  const text = svgText(
    { width: 10, height: 5, pixels: 12 },
    [
      { key: 'a', tag: 'path', attributes: { d: 'M0 0h1', strokeWidth: 0.3, paintOrder: 'stroke' } },
      { key: 'b', tag: 'text', attributes: { x: 1, y: 2, fill: '"red"' }, text: 'A & B <i>' },
    ],
    "'Noto Sans CJK SC', sans-serif",
  );
  expect(text).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="120" height="60" font-family="'Noto Sans CJK SC', sans-serif"><path d="M0 0h1" stroke-width="0.3" paint-order="stroke"></path><text x="1" y="2" fill="&quot;red&quot;">A &amp; B &lt;i&gt;</text></svg>`,
  );
});
