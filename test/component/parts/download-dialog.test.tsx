import { screen, waitFor, within } from '@testing-library/react';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TABLES } from '../../../src/atlas/tables/tables.ts';
import { choiceFor } from '../../../src/export/column-choice.ts';
import { ListPanel } from '../../../src/surfaces/lists/list-panel.tsx';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Files that were saved since, by their names. */
function savedFiles(): Map<string, Blob> {
  const saved = new Map<string, Blob>();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    last = content instanceof Blob ? content : undefined;
    return 'blob:atlas';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    if (last !== undefined) saved.set(this.download, last);
  });
  return saved;
}

/** The places, grouped where told, with the dialog open. */
async function openDialog(group = '') {
  const rendered = renderAtlas(<ListPanel graph={SMALL_GRAPH} table={TABLES.places} />, {
    choices: { view: 'places' },
    filters: { group },
  });
  await rendered.user.click(screen.getByRole('button', { name: '下载' }));
  const dialog = await screen.findByRole('dialog', { name: '下载这些记录' });
  const inside = within(dialog);
  const unfold = async (title: RegExp) => rendered.user.click(inside.getByRole('button', { name: title }));
  return { ...rendered, dialog, inside, unfold };
}

const titles = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);

describe('columns to take away', () => {
  test('are all taken at first; one is left out, another moved, and the file follows', async () => {
    const saved = savedFiles();
    const { choices, dialog, inside, unfold, user } = await openDialog();
    await unfold(/^列/);
    expect(titles(dialog).slice(0, 3)).toEqual(['编号', '名称', '英文名（本图集译）']);
    await user.click(inside.getByRole('checkbox', { name: '英文名（本图集译）' }));
    await user.click(inside.getByRole('button', { name: '名称上移' }));
    expect(inside.getByText('名称移到第 1 列')).toBeInTheDocument();
    expect(titles(dialog).slice(0, 3)).toEqual(['名称', '编号', '英文名（本图集译）']);
    await user.click(inside.getByRole('button', { name: 'CSV' }));
    const csv = await saved.get('宁波产业布局图_地点_2026-11-22.csv')?.text();
    expect(csv).toMatch(/^名称,编号,又作,/);
    expect(choiceFor(choices.getState().tableColumns, 'kind.place').slice(0, 3)).toEqual([
      'name',
      'id',
      '-name_en',
    ]);
  });

  test('keep the focus on the arrow that is pressed, at the end too', async () => {
    const { inside, unfold, user } = await openDialog();
    await unfold(/^列/);
    const [down, up] = ['编号下移', '编号上移'].map((name) => inside.getByRole('button', { name }));
    down?.focus();
    await user.keyboard('{Enter}{Enter}');
    expect(down).toHaveFocus();
    expect(inside.getByText('编号移到第 3 列')).toBeInTheDocument();
    up?.focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
  });

  test('stay chosen when the dialog is opened again, until they are as they were', async () => {
    const { dialog, inside, unfold, user } = await openDialog();
    await unfold(/^列/);
    await user.click(inside.getByRole('checkbox', { name: '编号' }));
    await user.click(inside.getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: '下载' }));
    const again = await screen.findByRole('dialog', { name: '下载这些记录' });
    await user.click(within(again).getByRole('button', { name: /^列/ }));
    expect(within(again).getByRole('checkbox', { name: '编号' })).not.toBeChecked();
    await user.click(within(again).getByRole('button', { name: '全部照原样' }));
    expect(within(again).getByRole('checkbox', { name: '编号' })).toBeChecked();
    expect(dialog).not.toBeInTheDocument();
  });

  test('are at least one: without any there is nothing to save or to copy', async () => {
    const { inside, unfold, user } = await openDialog();
    await unfold(/^列/);
    for (const box of inside.getAllByRole('checkbox')) await user.click(box);
    for (const name of ['复制', 'CSV', 'Excel', 'GeoJSON', 'GeoPackage', 'Shapefile'])
      expect(inside.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('subtotals', () => {
  test('stand where the rows are grouped, each number explaining itself, and go along', async () => {
    const saved = savedFiles();
    const { dialog, inside, unfold, user } = await openDialog('class');
    await unfold(/^小计/);
    const table = inside.getByRole('table');
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows[0]).toBe('按类别记录有位置');
    expect(rows).toContain('二十区22');
    expect(rows.at(-1)).toBe('合计93');
    expect(uncitedNumbers(table)).toEqual([]);
    expect(dialog).toHaveTextContent('数值不相加');
    await user.click(inside.getByRole('button', { name: 'Excel' }));
    await waitFor(() => expect([...saved.keys()]).toEqual(['宁波产业布局图_地点_2026-11-22.xlsx']));
    const bytes = Buffer.from((await saved.values().next().value?.arrayBuffer()) ?? new ArrayBuffer());
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['地点', '小计', '说明']);
    expect(sheets[1]?.data.at(-1)).toEqual(['合计', 9, 3]);
    const [head = [], ...records] = sheets[0]?.data ?? [];
    expect(records.find((row) => row[head.indexOf('名称')] === '前湾新区')?.[head.indexOf('出处')]).toBe(
      '2021规划 表4-1',
    );
    expect(sheets[2]?.data.map(([what]) => what)).toEqual(
      expect.arrayContaining(['筛选', '数据日期', '许可', '来源与精度']),
    );
  });

  test('are asked for by any column, where the rows stand in no groups', async () => {
    const { inside, unfold, user } = await openDialog();
    await unfold(/^小计 不取$/);
    expect(inside.queryByRole('table')).toBeNull();
    await user.selectOptions(inside.getByRole('combobox'), '按上级或所在');
    const rows = inside.getAllByRole('row').map((row) => row.textContent);
    expect(rows[0]).toBe('按上级或所在记录有位置');
    expect(rows).toContain('前湾新区20');
    expect(rows.at(-2)).toMatch(/^（空）/);
    expect(rows.at(-1)).toBe('合计93');
    await user.selectOptions(inside.getByRole('combobox'), '不取');
    expect(inside.queryByRole('table')).toBeNull();
  });
});

describe('the clipboard', () => {
  test('gets the table twice, for spreadsheets and for documents, with its note', async () => {
    const { inside, user } = await openDialog();
    const written = new Map<string, Blob>();
    // What jsdom lacks: the kinds of one thing on the clipboard.
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly types: readonly string[];
        constructor(kinds: Record<string, Blob>) {
          this.types = Object.keys(kinds);
          for (const [kind, content] of Object.entries(kinds)) written.set(kind, content);
        }
      },
    );
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(inside.getByRole('button', { name: '复制' }));
    expect(await inside.findByText(/^已复制 9 行 \d+ 列$/)).toBeInTheDocument();
    const plain = await written.get('text/plain')?.text();
    expect(plain).toMatch(/^编号\t名称\t/);
    expect(plain).toContain('\n筛选\t未筛选\r\n');
    expect(await written.get('text/html')?.text()).toContain('<table><tr><th');
  });

  test('gets it by the older way where the newer is refused', async () => {
    const { inside, user } = await openDialog();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const data = new Map<string, string>();
    const execCommand = () => {
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) },
      });
      document.dispatchEvent(event);
      return true;
    };
    vi.stubGlobal('document', Object.assign(document, { execCommand }));
    await user.click(inside.getByRole('button', { name: '复制' }));
    expect(await inside.findByText(/^已复制/)).toBeInTheDocument();
    expect(data.get('text/plain')).toMatch(/^编号\t名称\t/);
    expect(data.get('text/html')).toContain('前湾新区');
  });

  test('says so where it is refused altogether', async () => {
    const { inside, user } = await openDialog();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.stubGlobal('document', Object.assign(document, { execCommand: () => false }));
    await user.click(inside.getByRole('button', { name: '复制' }));
    expect(await inside.findByText('浏览器不许复制，请改存文件。')).toBeInTheDocument();
  });
});

test('geometry is saved for GIS software too', async () => {
  const saved = savedFiles();
  const { inside, user } = await openDialog();
  await user.click(inside.getByRole('button', { name: 'GeoPackage' }));
  await waitFor(() => expect(saved.size).toBe(1));
  await user.click(inside.getByRole('button', { name: 'Shapefile' }));
  await waitFor(() => expect(saved.size).toBe(2));
  expect([...saved.keys()]).toEqual([
    '宁波产业布局图_地点_2026-11-22.gpkg',
    '宁波产业布局图_地点_2026-11-22.zip',
  ]);
  const beginnings = await Promise.all([...saved.values()].map((file) => file.slice(0, 15).text()));
  expect(beginnings).toEqual(['SQLite format 3', expect.stringMatching(/^PK/)]);
});
