import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/app/surfaces.ts';
import { dossier, panel } from './landmarks.ts';
import { visit } from './visit.ts';

/** The heading under which each view is read; a new view gets its line here. */
const HEADINGS: Readonly<Record<string, string>> = {
  about: '宁波产业布局图',
  across: '同一件事，各份文件怎么说',
  ask: '找谁：哪件事由哪个部门负责',
  assessments: '研判',
  compare: '对比',
  diagram: '示意图：一核四带二十区',
  differences: '版本变化：两份文件之间什么变了',
  documents: '所据文件',
  findings: '文件疑点',
  generations: '三代产业体系对照',
  handover: '资料册',
  incentives: '政策测算',
  indicators: '指标',
  industries: '产业',
  matrix: '产业 × 地点',
  measures: '举措',
  organisations: '部门与企业',
  places: '地点',
  policies: '政策',
  projects: '项目',
  rules: '规则核对',
  selection: '量算与圈选',
  sheets: '分图 1+X',
  sites: '选址',
  stories: '讲解',
  tables: '文件里的表与专栏',
  targets: '目标进展',
};

const names = VIEWS.names.filter((name) => name !== 'map');

test('every view has its line here', () => {
  expect(Object.keys(HEADINGS)).toEqual(names.toSorted());
});

describe('the view', () => {
  test.concurrent.for(names)(
    '%s opens at its address and is read under its heading',
    async (name, { onTestFinished }) => {
      const atlas = await visit(`?view=${name}`, { webgl: false, onTestFinished });
      await panel(atlas.page)
        .getByRole('heading', { level: 2, name: HEADINGS[name] ?? '', exact: true })
        .waitFor();
      expect(atlas.query().get('view')).toBe(name);
      expect(atlas.complaints).toEqual([]);
    },
  );
});

test.concurrent('what is put aside in a dossier is in the basket on the next visit, and opens from there', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?select=place/zone/qianwan', { webgl: false, onTestFinished });
  const { page } = atlas;
  await dossier(page).getByRole('button', { name: '已选：前湾新区' }).click();
  await page.getByRole('button', { name: '已选 1' }).waitFor();
  await atlas.open('');
  await page.getByRole('button', { name: '已选 1' }).click();
  const basket = page.getByRole('dialog', { name: '已选' });
  await basket.getByRole('link', { name: '前湾新区' }).waitFor();
  expect(await atlas.accessibilityViolations()).toEqual([]);
  await basket.getByRole('link', { name: '前湾新区' }).click();
  await atlas.waitForDossier('前湾新区');
  expect(await basket.count()).toBe(0);
  expect(atlas.complaints).toEqual([]);
});

test.concurrent('where there is room for one panel, of the list behind a dossier only the strip that leads back is seen', async ({
  onTestFinished,
}) => {
  const atlas = await visit('?view=places&select=place/zone/qianwan', { webgl: false, onTestFinished });
  await atlas.page.setViewportSize({ width: 1024, height: 768 });
  await atlas.waitForDossier('前湾新区');
  const narrow = atlas.page.locator('#atlas-panel');
  await narrow.getByRole('button', { name: /载体名录/ }).waitFor();
  await narrow.locator('.panel-strip').waitFor();
  expect(await narrow.locator(':scope > :visible').count()).toBe(1);
});
