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
  /** The median of each page, in the order of the pages. */
  values: readonly number[];
}

/** Medians of every page side by side. */
export function compare(pages: readonly PageResult[]): Row[] {
  const opening = (name: string, unit: Row['unit'], value: (opening: Opening) => number): Row => ({
    name,
    unit,
    values: pages.map(({ openings }) => median(openings.map(value))),
  });
  const movement = (name: string, unit: Row['unit'], value: (movement: Movement) => number): Row => ({
    name,
    unit,
    values: pages.map(({ movements }) => median(movements.map(value))),
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

const WIDTH = 20;

/** The comparison as a table: the first page's own figures, and of every other page its figure and ours to it, where it has one. */
export function comparisonTable(names: readonly string[], rows: readonly Row[]): string {
  const head = names.map((name) => name.padStart(WIDTH)).join('');
  const measured = rows.filter(({ values: [own] }) => Number.isFinite(own));
  const lines = measured.map(({ name, unit, values }) => {
    const [own = Number.NaN] = values;
    const columns = values.map((value, index) => {
      if (!Number.isFinite(value)) return '–'.padStart(WIDTH);
      const number = value.toFixed(unit === 'ms' ? 0 : 1);
      return (index === 0 ? number : `${number} (${(own / value).toFixed(2)}×)`).padStart(WIDTH);
    });
    return `${columns.join('')}  ${name} (${unit})`;
  });
  return [head, ...lines].join('\n');
}

/** The first page's figure of the row with these words, as a share of the page's at `index`. */
export function ratioOf(rows: readonly Row[], words: string, index: number): number {
  const values = rows.find(({ name }) => name.includes(words))?.values ?? [];
  return (values[0] ?? Number.NaN) / (values[index] ?? Number.NaN);
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
