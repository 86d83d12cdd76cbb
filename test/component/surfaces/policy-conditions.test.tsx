import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Measure } from '../../../src/atlas/records/measure.ts';
import { NotesContext } from '../../../src/surfaces/dossier/notes-context.ts';
import { PolicyCalculator } from '../../../src/surfaces/dossier/policy-calculator.tsx';
import { DOSSIER_DATASET } from '../../fixtures/dossier-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const CITATIONS = [{ document: '2020-draft', locator: '第7条第2款' }];

const asked = { role: 'requires' as const, subjects: ['firm' as const], citations: CITATIONS };

const CLAUSE: Measure = {
  id: nodeId('measure/2020/clause-7'),
  kind: 'measure',
  class: 'policy-clause',
  name: '支持服务',
  citations: CITATIONS,
  attributes: {
    amounts: [{ no: 1, condition: '上台阶的公司', capWan: 100, citations: CITATIONS, paragraph: 2 }],
    conditions: [
      { no: 1, amount: 1, ...asked, quantity: 'kind', words: '工程服务公司' },
      { no: 2, amount: 1, ...asked, quantity: 'revenue', comparison: 'gte', number: 5000, unit: '万元' },
      { no: 3, amount: 1, ...asked, quantity: 'investment', words: '投资规模大' },
      {
        no: 4,
        grant: '一企一策',
        ...asked,
        quantity: 'research-share',
        comparison: 'gt',
        number: 6,
        unit: '%',
      },
      {
        no: 5,
        ...asked,
        role: 'sets',
        quantity: 'yearly-fund',
        comparison: 'eq',
        number: 390_000,
        unit: '万元',
      },
    ],
  },
};

/** A clause that pays for each product, no more than 40 万元 a firm. */
const PER_PIECE: Measure = {
  ...CLAUSE,
  id: nodeId('measure/2020/clause-22'),
  attributes: {
    amounts: [{ no: 1, condition: '认证产品', capWan: 15, citations: CITATIONS, paragraph: 1 }],
    conditions: [
      {
        no: 1,
        amount: 1,
        ...asked,
        role: 'sets',
        quantity: 'per-piece',
        words: '认证产品',
        comparison: 'lte',
        number: 15,
        unit: '万元',
      },
      {
        no: 2,
        amount: 1,
        ...asked,
        role: 'limits',
        quantity: 'grants-per-firm',
        comparison: 'lte',
        number: 40,
        unit: '万元',
      },
    ],
  },
};

function renderClause(language: 'zh' | 'en' = 'zh', node = CLAUSE) {
  const surface = (
    <NotesContext value={CITATIONS}>
      <PolicyCalculator node={node} />
    </NotesContext>
  );
  return renderAtlas(surface, { graph: createGraph(DOSSIER_DATASET), choices: { language } });
}

const rows = (position: number) =>
  within(screen.getAllByRole('table', { name: /条件|Conditions/ })[position] ?? document.body)
    .getAllByRole('row')
    .map((row) => row.textContent);

test('each sum stands with its paragraph and its conditions, support without a sum and what the clause sets after it', () => {
  renderClause();
  expect(screen.getByText(/最高 100 万元（第 2 款）/)).toBeVisible();
  expect(rows(0)).toEqual([
    '企业 · 类别工程服务公司',
    '企业 · 年度营业收入≥ 5,000 万元',
    '企业 · 投资额投资规模大',
  ]);
  expect(rows(1)).toEqual(['企业 · 年度研发投入占销售收入＞ 6 %']);
  expect(rows(2)).toEqual(['企业 · 专项资金＝ 39 亿元 条款所定']);
  expect(screen.queryByText('待核对')).toBeNull();
});

test('what is entered is compared, condition by condition; what is not remains to be checked', async () => {
  const { user } = renderClause();
  const revenue = screen.getByRole('textbox', { name: '年度营业收入（万元）' });
  await user.type(revenue, '6000');
  expect(rows(0)).toEqual([
    '企业 · 类别工程服务公司待核对',
    '企业 · 年度营业收入≥ 5,000 万元符合',
    '企业 · 投资额投资规模大文中无定数',
  ]);
  expect(rows(1)).toEqual(['企业 · 年度研发投入占销售收入＞ 6 %待核对']);
  expect(screen.getByText(/不等于可以获得/)).toBeVisible();
  expect(screen.getByText('至多 100 万元')).toBeVisible();

  await user.clear(revenue);
  await user.type(revenue, '4000');
  expect(rows(0)[1]).toBe('企业 · 年度营业收入≥ 5,000 万元不符合');
  expect(screen.getByText('所填的数不符合这一项的条件。')).toBeVisible();
  expect(screen.queryByText('至多 100 万元')).toBeNull();
});

test('a share is read in per cent, and what is none says so', async () => {
  const { user } = renderClause();
  const share = screen.getByRole('textbox', { name: '年度研发投入占销售收入（%）' });
  await user.type(share, '600');
  expect(share).toHaveAccessibleDescription('请输入 0 到 100 的百分数，如 6.5。');
  await user.clear(share);
  await user.type(share, '6.5%');
  expect(rows(1)).toEqual(['企业 · 年度研发投入占销售收入＞ 6 %符合']);
});

test('a clause that pays for each asks how many there are, multiplies, and takes off what a firm got before', async () => {
  const { user, container } = renderClause('zh', PER_PIECE);
  expect(screen.getByText('每个 至多 15 万元')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: '认证产品（几个）' }), '3');
  expect(container).toHaveTextContent('3 个 × 15 万元 ＝ 45 万元');
  expect(screen.getByText('至多 40 万元')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: /此前已得/ }), '30');
  expect(screen.getByText('至多 10 万元')).toBeVisible();
});
