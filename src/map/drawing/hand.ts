import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { DrawingEvents, Tool } from '../../atlas/spatial/drawn-shape.ts';
import { circleRing, distanceBetween } from '../../atlas/spatial/measures.ts';
import {
  cornersOf,
  type Drawn,
  LEAST_POINTS,
  type Point,
  rectangleBetween,
} from '../../atlas/spatial/shape.ts';
import type { Theme } from '../../layers/theme.ts';

const MODES: Readonly<Record<Tool, string>> = {
  line: 'linestring',
  polygon: 'polygon',
  rectangle: 'rectangle',
  circle: 'circle',
};
const IDLE = 'static';

/** So near, in pixels, a click means the point that is there. */
const NEAR = { mouse: 12, touch: 24 } as const;

/** A sketch is told no more often than so, in ms. */
const PAUSE = 150;

/** What a hand draws and moves, by mouse, finger or keys. */
export interface Hand {
  draw(tool: Tool | undefined): void;
  /** Lets the corners of a shape be moved; of none, takes what was moved off the map. */
  move(shape: { step: number; drawn: Drawn } | undefined): void;
  colour(theme: Theme): void;
  undo(): void;
  remove(): void;
}

/** Draws with Terra Draw, which keeps nothing: what is finished is handed on and taken off. */
export function createHand(map: MapLibreMap, events: DrawingEvents): Hand {
  const near = window.matchMedia('(pointer: coarse)').matches ? NEAR.touch : NEAR.mouse;
  const corners = { midpoints: true, draggable: true, deletable: true };
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: 'hand', coordinatePrecision: 9 }),
    modes: [
      new TerraDrawLineStringMode({ pointerDistance: near }),
      new TerraDrawPolygonMode({ pointerDistance: near }),
      new TerraDrawRectangleMode(),
      new TerraDrawCircleMode({ projection: 'globe' }),
      new TerraDrawSelectMode({
        pointerDistance: near,
        allowManualDeselection: false,
        keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
        flags: {
          polygon: { feature: { draggable: true, selfIntersectable: true, coordinates: corners } },
          linestring: { feature: { draggable: true, coordinates: corners } },
          rectangle: { feature: { draggable: true, coordinates: { resizable: 'opposite' } } },
          circle: { feature: { draggable: true, coordinates: { resizable: 'center-fixed' } } },
        },
      }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let tool: Tool | undefined;
  let moved: { step: number; drawn: Drawn } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const tellSketch = (): void => {
    waiting = undefined;
    const feature = draw.getSnapshot().find(({ geometry }) => geometry.type !== 'Point');
    const points = feature === undefined ? [] : pointsOf(feature);
    events.sketched(tool === undefined || points.length === 0 ? undefined : { tool, points });
  };
  draw.on('change', () => {
    if (tool !== undefined) waiting ??= setTimeout(tellSketch, PAUSE);
  });
  draw.on('finish', (id, { action }) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    const kind = moved?.drawn.kind ?? tool;
    const shape = kind === undefined ? undefined : shapeOf(kind, feature);
    if (shape === undefined) return;
    const { step } = moved ?? {};
    // The library is still at it: what follows may take its feature away.
    queueMicrotask(() => {
      if (step !== undefined) events.changed(step, shape);
      else if (action === 'draw') events.finished(shape);
    });
  });
  draw.start();

  const rest = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (draw.getMode() !== IDLE) draw.setMode(IDLE);
    draw.clear();
  };
  return {
    draw: (next) => {
      if (next === tool) return;
      rest();
      tool = next;
      if (next !== undefined) draw.setMode(MODES[next]);
    },
    move: (next) => {
      if (next?.step === moved?.step && next?.drawn === moved?.drawn) return;
      rest();
      moved = next;
      if (next === undefined) return;
      const [added] = draw.addFeatures([featureOf(next.drawn)]);
      draw.setMode('select');
      if (added?.id !== undefined && added.valid) draw.selectFeature(added.id);
    },
    colour: (theme) => colour(draw, theme),
    undo: () => {
      draw.undo();
    },
    remove: () => {
      clearTimeout(waiting);
      draw.stop();
    },
  };
}

type Feature = GeoJSONStoreFeatures;

/** The points of a line, or of the ring of an area without its last, which is its first. */
function pointsOf({ geometry }: Feature): readonly Point[] {
  const positions =
    geometry.type === 'Polygon'
      ? (geometry.coordinates[0] ?? []).slice(0, -1)
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : [];
  const points = positions.map(([lon = 0, lat = 0]): Point => [lon, lat]);
  // While it is drawn, the last point may stand twice: where it was set, and where the pointer is.
  return points.filter(
    ([lon, lat], index) => lon !== points[index - 1]?.[0] || lat !== points[index - 1]?.[1],
  );
}

function shapeOf(kind: Drawn['kind'], feature: Feature): Drawn | undefined {
  const points = pointsOf(feature);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  const [east, north] = [Math.max(...lons), Math.max(...lats)];
  switch (kind) {
    case 'line':
    case 'polygon':
      return points.length < LEAST_POINTS[kind] ? undefined : { kind, points };
    case 'rectangle':
      return west < east && south < north
        ? { kind, points: rectangleBetween([west, south], [east, north]) }
        : undefined;
    case 'circle': {
      const [first] = points;
      const centre: Point = [(west + east) / 2, (south + north) / 2];
      const km = first === undefined ? 0 : distanceBetween(centre, first) / 1000;
      return km > 0 ? { kind, centre, km: Number(km.toFixed(3)) } : undefined;
    }
  }
}

const DIGITS = 9;
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** A shape as the library takes it: closed, its numbers no longer than it allows. */
function featureOf(drawn: Drawn): Feature {
  const points =
    drawn.kind === 'circle'
      ? circleRing(drawn.centre, drawn.km)
      : drawn.kind === 'rectangle'
        ? cornersOf(drawn.points)
        : drawn.points;
  const positions = points.map(([lon, lat]) => [rounded(lon), rounded(lat)]);
  const properties = {
    mode: MODES[drawn.kind],
    ...(drawn.kind === 'circle' ? { radiusKilometers: drawn.km } : {}),
  };
  return {
    type: 'Feature',
    properties,
    geometry:
      drawn.kind === 'line'
        ? { type: 'LineString', coordinates: positions }
        : { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] },
  };
}

/** `#rrggbb`, as the library wants colours. */
type Hex = `#${string}`;
const isHex = (value: string): value is Hex => value.startsWith('#');
const hex = (value: string): Hex => (isHex(value) ? value : '#000000');

function colour(draw: TerraDraw, { tieStated, halo, focus }: Theme): void {
  const [line, paper, ink] = [hex(tieStated), hex(halo), hex(focus)];
  const area = { fillColor: line, fillOpacity: 0.1, outlineColor: line, outlineWidth: 2, outlineOpacity: 1 };
  const closing = {
    closingPointColor: paper,
    closingPointWidth: 5,
    closingPointOutlineColor: line,
    closingPointOutlineWidth: 2,
  };
  draw.updateModeOptions<typeof TerraDrawPolygonMode>('polygon', { styles: { ...area, ...closing } });
  draw.updateModeOptions<typeof TerraDrawRectangleMode>('rectangle', { styles: area });
  draw.updateModeOptions<typeof TerraDrawCircleMode>('circle', { styles: area });
  draw.updateModeOptions<typeof TerraDrawLineStringMode>('linestring', {
    styles: { lineStringColor: line, lineStringWidth: 2.5, ...closing },
  });
  draw.updateModeOptions<typeof TerraDrawSelectMode>('select', {
    styles: {
      selectedPolygonColor: line,
      selectedPolygonFillOpacity: 0.1,
      selectedPolygonOutlineColor: line,
      selectedPolygonOutlineWidth: 2,
      selectedLineStringColor: line,
      selectedLineStringWidth: 2.5,
      selectionPointColor: paper,
      selectionPointWidth: 6,
      selectionPointOutlineColor: ink,
      selectionPointOutlineWidth: 2,
      midPointColor: line,
      midPointWidth: 3.5,
      midPointOutlineColor: paper,
      midPointOutlineWidth: 1,
    },
  });
}
