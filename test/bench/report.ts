import type { Movement } from './movement.ts';
import type { Opening } from './opening.ts';
import type { Selection } from './selections.ts';
import { median, percentile } from './statistics.ts';

/** Everything measured of one page. */
export interface PageResult {
  openings: readonly Opening[];
  movements: readonly Movement[];
}

export interface Row {
  name: string;
  unit: 'ms' | 'kB' | 'fps';
  atlas: number;
  bare: number;
}

/** Medians of the two pages side by side. */
export function compare(atlas: PageResult, bare: PageResult): Row[] {
  const opening = (name: string, unit: Row['unit'], value: (opening: Opening) => number): Row => ({
    name,
    unit,
    atlas: median(atlas.openings.map(value)),
    bare: median(bare.openings.map(value)),
  });
  const movement = (name: string, unit: Row['unit'], value: (movement: Movement) => number): Row => ({
    name,
    unit,
    atlas: median(atlas.movements.map(value)),
    bare: median(bare.movements.map(value)),
  });
  return [
    opening('首次绘制 first paint', 'ms', ({ firstPaint }) => firstPaint),
    opening('首次有内容 first contentful paint', 'ms', ({ firstContentfulPaint }) => firstContentfulPaint),
    opening('首次完整地图 first complete map', 'ms', ({ mapComplete }) => mapComplete),
    opening('首屏传输 first view over the line', 'kB', ({ bytes }) => bytes / 1000),
    movement('平移缩放主线程 main thread while moving', 'ms', ({ mainThread }) => mainThread),
    movement('其中脚本 of which scripts', 'ms', ({ script }) => script),
    movement('帧率（软件渲染）frames, software WebGL', 'fps', ({ framesPerSecond }) => framesPerSecond),
  ];
}

/** The comparison as a table with ratios. */
export function comparisonTable(rows: readonly Row[]): string {
  const head = '     atlas      bare    ratio';
  const lines = rows.map(({ name, unit, atlas, bare }) => {
    const numbers = [atlas, bare].map((value) => value.toFixed(unit === 'ms' ? 0 : 1).padStart(10)).join('');
    return `${numbers}  ${(atlas / bare).toFixed(2).padStart(6)}×  ${name} (${unit})`;
  });
  return [head, ...lines].join('\n');
}

function selectionLine(name: string, selections: readonly Selection[]): string {
  const clocks = (['painted', 'committed', 'marked'] as const).map((clock) => {
    const values = selections.map((selection) => selection[clock]).filter(Number.isFinite);
    const [half, most] = [median(values), percentile(values, 0.95)].map((value) => value.toFixed(1));
    return `${clock} p50 ${half} p95 ${most}`;
  });
  return `  ${name} (${selections.length}): ${clocks.join(' · ')} ms`;
}

/** Median and 95th percentile of the three clocks, by way of selecting. */
export function selectionTable(selections: readonly Selection[]): string {
  const ways = { link: '链接 links', search: '搜索 search' } as const;
  return [
    ...(['link', 'search'] as const).map((way) =>
      selectionLine(
        ways[way],
        selections.filter(({ by }) => by === way),
      ),
    ),
    selectionLine('合计 all', selections),
  ].join('\n');
}

export interface Goal {
  name: string;
  value: number;
  most: number;
  unit: '×' | 'ms' | 'kB';
}

/** One line a goal: reached, or short of it by how much. */
export function goalTable(goals: readonly Goal[]): string {
  return goals
    .map(({ name, value, most, unit }) => {
      const reached = value <= most;
      const shortfall = reached ? '达到 reached' : `差 short by ${(value - most).toFixed(2)} ${unit}`;
      return `${reached ? '✓' : '✗'} ${name}: ${value.toFixed(2)} ${unit} (目标 goal ≤ ${most.toFixed(2)} ${unit}) ${shortfall}`;
    })
    .join('\n');
}
