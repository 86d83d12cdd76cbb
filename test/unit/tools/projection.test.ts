import { describe, expect, test } from 'vitest';
import { parseUrlCamera, project } from '../../browser/projection.ts';

const SIZE = { width: 600, height: 400 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const CAMERA = { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 };

describe('the projection that tests click by', () => {
  test('puts the centre in the middle of what panels leave free', () => {
    expect(project(CAMERA, SIZE, NO_INSETS, 121.5, 29.9)).toEqual({ x: 300, y: 200 });
    const covered = { top: 40, right: 0, bottom: 0, left: 100 };
    expect(project(CAMERA, SIZE, covered, 121.5, 29.9)).toEqual({ x: 350, y: 220 });
  });

  test('is 512 pixels around the world at zoom 0, north up', () => {
    const world = { zoom: 0, lat: 0, lon: 0, bearing: 0, pitch: 0 };
    expect(project(world, SIZE, NO_INSETS, 180, 0).x - 300).toBeCloseTo(256, 6);
    // The square world of Web Mercator ends at this latitude.
    expect(project(world, SIZE, NO_INSETS, 0, 85.05112878).y - 200).toBeCloseTo(-256, 4);
  });

  test('turns with the bearing: with east up, what lies east is drawn above', () => {
    const point = project({ ...CAMERA, bearing: 90 }, SIZE, NO_INSETS, 121.6, 29.9);
    expect(point.x).toBeCloseTo(300, 6);
    expect(point.y).toBeLessThan(100);
  });

  test('reads the camera of a URL and refuses what is none', () => {
    expect(parseUrlCamera('10.5/29.9/121.5')).toEqual({
      zoom: 10.5,
      lat: 29.9,
      lon: 121.5,
      bearing: 0,
      pitch: 0,
    });
    expect(() => parseUrlCamera(null)).toThrow('no camera');
    expect(() => parseUrlCamera('10/north/121')).toThrow('no camera');
  });
});
