import { familyRoles, markPath } from '../../layers/marks.ts';
import { DASHES, type Drawn } from '../../layers/precision.ts';
import { lightTheme } from '../../layers/theme.ts';
import { scaleText } from '../../lib/paper-scale.ts';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import { type Drawing, type DrawnArea, KEY_RADIUS, SYMBOL } from './map-in-millimetres.ts';
import { LINE, type PlacedName } from './place-names.ts';
import { shapeOf } from './place-signs.ts';

/** Of a name and its halo, and of the line around an area, millimetres. */
const HALO = 0.7;
const EDGE = 0.35;

/** Dashes of a line, as the map draws what is placed or sketched by us. */
const dashesOf = (drawn: Drawn, width: number): { strokeDasharray?: string } => {
  const dashes = DASHES[drawn];
  return dashes === undefined ? {} : { strokeDasharray: dashes.map((part) => part * width).join(' ') };
};

const pathShape = (key: string, d: string, attributes: SvgShape['attributes']): SvgShape => ({
  key,
  tag: 'path',
  attributes: { d, ...attributes },
});

/**
 * A map in millimetres as shapes with the colours of the light theme: for paper, and for a picture that travels in a file. It tells
 * where places are and how well that is known, not how far they are.
 */
export function mapShapes(drawing: Drawing, language: 'zh' | 'en'): readonly SvgShape[] {
  const { areas, counts, ground, height, names, points, width } = drawing;
  const familyOf = new Map([...areas, ...points].map(({ family, place }) => [place.id, family]));
  const t = lightTheme;
  return [
    { key: 'sea', tag: 'rect', attributes: { x: 0, y: 0, width, height, fill: t.sea } },
    ...ground.abroad.map((d, index) => pathShape(`abroad ${index}`, d, { fill: t.abroad })),
    pathShape('city', ground.city, {
      fill: t.land,
      stroke: t.cityEdge,
      strokeWidth: 0.3,
      strokeLinejoin: 'round',
    }),
    ...ground.rivers.map((d, index) =>
      pathShape(`river ${index}`, d, { fill: 'none', stroke: t.river, strokeWidth: 0.6 }),
    ),
    ...ground.districts.map((d, index) =>
      pathShape(`district ${index}`, d, {
        fill: 'none',
        stroke: t.districtLine,
        strokeWidth: 0.2,
        strokeDasharray: '1.2 0.8',
      }),
    ),
    ...areas.map((area) => areaShape(area)),
    ...ground.names.map(
      ({ id, isSea, name, nameEn, x, y }): SvgShape => ({
        key: id,
        tag: 'text',
        attributes: {
          x,
          y: y + 1,
          fontSize: 2.8,
          textAnchor: 'middle',
          fill: isSea ? t.seaInk : t.inkMuted,
          ...haloOf(isSea ? t.seaHalo : t.halo),
        },
        text: language === 'en' ? nameEn : name,
      }),
    ),
    ...counts.flatMap(({ at, count, radius, x, y }): readonly SvgShape[] => [
      {
        key: `count ${at.id}`,
        tag: 'circle',
        attributes: { cx: x, cy: y, r: radius, fill: t.plain.soft, stroke: t.plain.line, strokeWidth: 0.3 },
      },
      {
        key: `number ${at.id}`,
        tag: 'text',
        attributes: { x, y: y + 1, fontSize: 2.8, textAnchor: 'middle', fill: t.ink },
        text: String(count),
      },
    ]),
    ...points.map(({ drawn, family, place, x, y }): SvgShape => {
      const roles = familyRoles(t, family);
      return pathShape(`point ${place.id}`, markPath(shapeOf(place), 0, SYMBOL), {
        transform: `translate(${x} ${y})`,
        fill: drawn === 'solid' ? roles.fill : t.paper,
        stroke: roles.line,
        strokeWidth: 0.4,
        ...(drawn === 'solid' ? {} : { strokeDasharray: drawn === 'dashed' ? '0.75 0.4' : '0.3 0.5' }),
      });
    }),
    ...names.flatMap((name) =>
      nameShapes(
        name,
        drawing.keyed.has(name.id),
        familyRoles(t, [...familyOf].find(([id]) => id === name.id)?.[1] ?? 'plain').text,
      ),
    ),
    ...furniture(drawing),
    {
      key: 'neatline',
      tag: 'rect',
      attributes: {
        x: 0.15,
        y: 0.15,
        width: width - 0.3,
        height: height - 0.3,
        fill: 'none',
        stroke: t.inkMuted,
        strokeWidth: 0.3,
      },
    },
  ];
}

const haloOf = (stroke: string) =>
  ({ stroke, strokeWidth: HALO, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const;

function areaShape({ d, drawn, family, place }: DrawnArea): SvgShape {
  const { line, soft } = familyRoles(lightTheme, family);
  return {
    key: `area ${place.id}`,
    tag: 'path',
    attributes: {
      d,
      fill: soft,
      fillOpacity: 0.65,
      stroke: line,
      strokeWidth: EDGE,
      strokeLinejoin: 'round',
      ...dashesOf(drawn, EDGE),
    },
  };
}

/** A name in its lines, or the number that stands for it. */
function nameShapes(name: PlacedName, isKey: boolean, fill: string): readonly SvgShape[] {
  const { anchor, atX, atY, id, lines, size } = name;
  const { halo, ink, paper, plain } = lightTheme;
  if (isKey) {
    const middle = anchor === 'start' ? atX + KEY_RADIUS : anchor === 'end' ? atX - KEY_RADIUS : atX;
    return [
      {
        key: `key ${id}`,
        tag: 'circle',
        attributes: {
          cx: middle,
          cy: atY,
          r: KEY_RADIUS,
          fill: paper,
          stroke: plain.line,
          strokeWidth: 0.25,
        },
      },
      {
        key: `key number ${id}`,
        tag: 'text',
        attributes: {
          x: middle,
          y: atY + 0.9,
          fontSize: 2.5,
          fontWeight: 600,
          textAnchor: 'middle',
          fill: ink,
        },
        text: lines[0] ?? '',
      },
    ];
  }
  const first = atY - ((lines.length - 1) * size * LINE) / 2 + size * 0.36;
  return lines.map((text, index) => ({
    key: `name ${id} ${index}`,
    tag: 'text',
    attributes: {
      x: atX,
      y: first + index * size * LINE,
      fontSize: size,
      fontWeight: 600,
      textAnchor: anchor,
      fill,
      ...haloOf(halo),
    },
    text,
  }));
}

/** Scale bar, scale and north arrow: what makes a drawing a map. */
function furniture({ bar, height, scale, width }: Drawing): readonly SvgShape[] {
  const { ink, paper } = lightTheme;
  const half = bar.millimetres / 2;
  const box = (key: string, x: number, fill: string): SvgShape => ({
    key,
    tag: 'rect',
    attributes: { x, y: height - 5.6, width: half, height: 1.1, fill, stroke: ink, strokeWidth: 0.2 },
  });
  const said = (
    key: string,
    x: number,
    y: number,
    text: string,
    textAnchor: 'start' | 'middle' = 'start',
  ): SvgShape => ({
    key,
    tag: 'text',
    attributes: { x, y, fontSize: 2.4, textAnchor, fill: ink, ...haloOf(lightTheme.halo) },
    text,
  });
  const arrow = (key: string, d: string, fill: string): SvgShape => ({
    key,
    tag: 'path',
    attributes: {
      d,
      transform: `translate(${width - 6} 11.5)`,
      fill,
      stroke: ink,
      strokeWidth: 0.2,
    },
  });
  return [
    said('scale', 3, height - 7.6, scaleText(scale)),
    box('bar', 3, ink),
    box('bar half', 3 + half, paper),
    said('zero', 3, height - 1.9, '0'),
    said('kilometres', 3 + bar.millimetres, height - 1.9, `${bar.kilometres} km`, 'middle'),
    arrow('east', 'M0 -8L2.1 0L0 -1.6z', ink),
    arrow('west', 'M0 -8L-2.1 0L0 -1.6z', paper),
    said('north', width - 6, 2.9, 'N', 'middle'),
  ];
}
