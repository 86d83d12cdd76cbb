import { describe, expect, test } from 'vitest';
import { ADDRESS_PARTS, VIEWS } from '../../../src/app/surfaces.ts';
import { type MessageKey, translateChinese } from '../../../src/messages/translate.ts';
import { DOORS, INITIAL_CHOICES, PANEL_WIDTHS } from '../../../src/state/choices.ts';
import { readUrl, writeUrl } from '../../../src/state/url.ts';

/** Where an address leads: the door that opens, and the tab that stands out there. */
function landingOf(search: string): string {
  const choices = { ...INITIAL_CHOICES, ...readUrl(search).choices };
  const door = VIEWS.doorOf(choices);
  const tab = VIEWS.tabsOf(door).find(({ view }) => view === choices.view);
  return `${translateChinese(`door.${door}`)} · ${tab === undefined ? '—' : translateChinese(tab.label)}`;
}

const named = (tabs: readonly { label: MessageKey }[]) => tabs.map(({ label }) => translateChinese(label));

/** The rows of tabs behind 规划 while a view is open. */
function rowsOfPlans(view: string) {
  const { row, head, within } = VIEWS.rowsOf('plans', view);
  return { row: named(row), head: head?.view, within: named(within) };
}

// What release 0.2.0 wrote, with the parameters of those days, which mean what they meant.
test.each([
  ['', '地图 · 空间'],
  ['?view=map', '地图 · 空间'],
  ['?view=places&class=zone,town&sort=-name', '招商 · 载体名录'],
  ['?view=industries&filter=材料', '产业 · 名录'],
  ['?view=projects&district=place/district/cixi', '数据 · 项目'],
  ['?view=organisations', '规划 · 部门与企业'],
  ['?view=measures&bureau=organisation/department/eit', '规划 · 任务与举措'],
  ['?view=policies', '招商 · 政策（征求意见稿）'],
  ['?view=indicators&year=2025', '规划 · 目标与指标'],
  ['?view=findings', '规划 · 存疑'],
  ['?view=about', '数据 · 说明'],
])('the old address %s lands at %s', (search, landing) => {
  const { view = 'map' } = readUrl(search).choices;
  expect(ADDRESS_PARTS.isView(view)).toBe(true);
  expect(landingOf(search)).toBe(landing);
});

describe('every view', () => {
  const ways = VIEWS.doors.flatMap((door) => VIEWS.tabsOf(door).map(({ view }) => [view, door] as const));

  test.each(ways)('%s behind the door %s comes back from its address in every width', (view, door) => {
    for (const panel of [undefined, ...PANEL_WIDTHS]) {
      const chosen = { ...INITIAL_CHOICES, view, door, panel };
      const read = { ...INITIAL_CHOICES, ...readUrl(writeUrl(chosen)).choices };
      expect(read).toMatchObject({ view, door, panel });
      expect(VIEWS.doorOf(read)).toBe(door);
      expect(VIEWS.find(view)?.widths).toContain(VIEWS.widthOf(read));
    }
  });

  test('can be reached: a door and a place of its own in the row of tabs', () => {
    const reached = new Set(ways.map(([view]) => view));
    expect(VIEWS.names.filter((name) => !reached.has(name))).toEqual([]);
    for (const door of VIEWS.doors) {
      const orders = VIEWS.tabsOf(door).map(({ order }) => order);
      expect(new Set(orders).size).toBe(orders.length);
    }
  });

  test('what belongs together stands below the first of it, and only while one of it is open', () => {
    const tables = rowsOfPlans('tables');
    expect(tables.row).toContain('文件');
    expect(tables.row).not.toContain('表与专栏');
    expect(tables).toMatchObject({ head: 'documents', within: ['表与专栏', '主题对照', '研判'] });
    expect(rowsOfPlans('documents')).toEqual(tables);
    expect(rowsOfPlans('ask')).toMatchObject({ head: 'measures', within: ['找谁', '部门与企业'] });
    expect(rowsOfPlans('findings').within).toEqual([]);
  });

  test('a door that the view does not stand behind gives way to one that it does', () => {
    expect(landingOf('?view=measures&door=invest')).toBe('规划 · 任务与举措');
    expect(landingOf('?view=measures&door=data')).toBe('数据 · 举措');
    expect(readUrl('?view=measures&door=cellar').broken).toEqual(['door']);
    expect(DOORS).toContain(VIEWS.doorOf({ view: 'no-such-view', door: undefined }));
  });
});

test.each([
  ['industries', 'sheets'],
  ['plans', 'documents'],
  ['data', 'projects'],
] as const)('the door %s opens at %s', (door, view) => {
  expect(VIEWS.tabsOf(door)[0]?.view).toBe(view);
});
