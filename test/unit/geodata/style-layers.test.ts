import { expect, test } from 'vitest';
import { firstPaintCss } from '../../../geodata/site/first-paint.ts';
import { inLayer } from '../../../geodata/site/style-layers.ts';

test('a style sheet stands in the layer of its folder, and what answers MapLibre in none', () => {
  expect(inLayer('/atlas/src/surfaces/lists/lists.module.css', '.a{}')).toBe('@layer surfaces {\n.a{}\n}');
  expect(inLayer('src/app/shell/shell.css', '.a{}')).toContain('@layer app {');
  expect(inLayer('src/app/paper/paper.css', '.a{}')).toContain('@layer paper {');
  expect(inLayer('/atlas/src/map/atlas-map.css', '.a{}')).toBe('.a{}');
  expect(inLayer('/atlas/node_modules/maplibre-gl/dist/maplibre-gl.css', '.a{}')).toBe('.a{}');
});

test('the order of the layers is said before any is filled: surfaces outweigh the page, the page its pieces', () => {
  expect(firstPaintCss()).toMatch(/^@layer ui,parts,app,surfaces,paper;/);
});
