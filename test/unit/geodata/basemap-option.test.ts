import { describe, expect, test } from 'vitest';
import { basemapOf, basemapOrigins, parseBasemapOption } from '../../../geodata/site/basemap-option.ts';
import { closestZoom } from '../../../src/layers/basemap.ts';
import { metaPolicy } from '../../../src/lib/content-security-policy.ts';

const tianditu = (more = '') => basemapOf(parseBasemapOption(`{"kind":"tianditu","key":"k"${more}}`));

describe('an operator’s basemap', () => {
  test('is none by default, and then the policy opens nothing', () => {
    expect(parseBasemapOption(undefined)).toEqual({ kind: 'none' });
    expect(parseBasemapOption(' ')).toEqual({ kind: 'none' });
    expect(metaPolicy({ origins: basemapOrigins({ kind: 'none' }) })).toBe(metaPolicy());
  });

  test('raster tiles: their origin is opened for images and requests alone, their credit is shown', () => {
    const option = parseBasemapOption(
      '{"kind":"raster","tiles":["https://tiles.example.org/a/{z}/{x}/{y}.png"],"attribution":"Example"}',
    );
    expect(basemapOf(option).attribution).toBe('Example');
    const policy = metaPolicy({ origins: basemapOrigins(option) });
    expect(policy).toMatch(/img-src [^;]*https:\/\/tiles\.example\.org/);
    expect(policy).toMatch(/connect-src [^;]*https:\/\/tiles\.example\.org/);
    expect(policy).toContain("script-src 'self';");
  });

  test('Tianditu: every host it serves from is opened', () => {
    const option = parseBasemapOption('{"kind":"tianditu","key":"k"}');
    expect(basemapOrigins(option)).toHaveLength(8);
    expect(basemapOf(option).attribution).toContain('天地图');
  });

  test('lets the map come closer than what is our own bears, as close as the operator says', () => {
    expect(closestZoom(tianditu())).toBeGreaterThan(closestZoom());
    expect(closestZoom(tianditu(',"closest":17'))).toBe(17);
    expect(closestZoom(basemapOf({ kind: 'none' }))).toBe(closestZoom());
  });

  test.each([
    'not json',
    '{"kind":"tianditu","key":"k","closest":40}',
    '{"kind":"raster","tiles":[],"attribution":"x"}',
    '{"kind":"tianditu"}',
    '{"kind":"wms"}',
  ])('refuses %s in words for the operator', (text) => {
    expect(() => parseBasemapOption(text)).toThrow(/VITE_BASEMAP 看不懂/);
  });
});
