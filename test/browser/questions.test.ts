import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ask, itemOf, saidIn, sourcesIn } from './asking.ts';
import type { AtlasPage } from './atlas-page.ts';
import { dossier, dossierSection, list, listRows, panel, searchResults, searchStatus } from './landmarks.ts';

/** Waits until the list says so many of so many, and returns what it says. */
async function countIs({ page }: AtlasPage, count: RegExp): Promise<string> {
  return list(page).locator('[data-count]').filter({ hasText: count }).innerText();
}

test.concurrent(
  'a fourth interaction is no answer',
  ask(async (asking) => {
    for (const typed of ['前湾', '汽车', '市经信局']) await asking.find(typed);
    await expect(asking.openDoor('招商')).rejects.toThrow('fourth');
  }),
);

describe('a planner asks', () => {
  test.concurrent(
    'which measures of 2023 are up to 市经信局, and which place they name',
    ask(async (asking, atlas) => {
      await asking.search('市经信局');
      await asking.click(atlas.page.getByRole('button', { name: '展开全部 22 项' }));
      const duties = dossierSection(atlas.page, '历年职责');
      const sources = await sourcesIn(duties);
      expect(sources.filter((source) => source.startsWith('2023 二'))).toHaveLength(22);
      expect(await sourcesIn(itemOf(atlas, '历年职责', '打造未来产业先导区'))).toEqual(['2023 二（七）3']);
      await asking.follow('历年职责', '打造未来产业先导区');
      expect(await saidIn(itemOf(atlas, '列出', '甬江科创区'))).toBe('甬江科创区 核心区引领1');
      expect(await sourcesIn(itemOf(atlas, '列出', '甬江科创区'))).toEqual(['2023 二（七）3']);
    }),
  );

  test.concurrent(
    'what became of 江东区, and who says so',
    ask(async (asking, atlas) => {
      await asking.search('江东区');
      const heir = itemOf(atlas, '接续为', '鄞州区');
      expect(await saidIn(heir)).toContain('国函〔2016〕158号');
      expect(await saidIn(heir)).toContain('推得：五份文件之外的知识');
      expect(await sourcesIn(heir)).toEqual(['2016 附件2 产业培育提升 第1项']);
      await asking.follow('接续为', '鄞州区');
      expect(await saidIn(itemOf(atlas, '接续自', '江东区（今鄞州区）'))).toContain('推得');
    }),
  );

  test.concurrent(
    'what table 4-1 holds, by its number',
    ask(async (asking, atlas) => {
      await asking.find('表4-1');
      await asking.click(searchResults(atlas.page).first());
      // The table itself, in its own columns.
      const table = panel(atlas.page).getByRole('table');
      await panel(atlas.page)
        .getByRole('heading', { level: 2, name: /“一核四带二十区”情况表/ })
        .waitFor();
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
        '一核四带',
        '二十区（包含片区）',
      ]);
      // Besides the marks of findings.
      const names = (await table.getByRole('link').allInnerTexts()).filter((name) => name !== '?');
      expect(names.slice(0, 3)).toEqual(['都市工业创新驱动核', '宁波国家高新区', '高新片']);
      expect(names).toContain('前湾新区');
      await atlas.waitForQuery('table', '2021-14fyp:四（二）3 表4-1');
    }),
  );

  test.concurrent(
    'which bureau has today the duties of 市国土资源局',
    ask(async (asking, atlas) => {
      const found = await asking.find('市国土资源局');
      expect(found[1]).toContain('市自然资源规划局');
      expect(found[1]).toContain('接续自“市国土资源局”（推得）');
      await asking.click(searchResults(atlas.page).nth(1));
      await atlas.waitForDossier('市自然资源规划局');
      expect(await saidIn(itemOf(atlas, '前身与承接', '市国土资源局'))).toContain('2019年市级机构改革');
    }),
  );

  // Silence has no place in a document to point at; the two zones that it leaves out have.
  test.concurrent(
    'for which of the twenty zones no industry is stated',
    ask(
      async (asking, atlas) => {
        await asking.choose('类别', '二十区');
        await countIs(atlas, /^20 \//);
        await asking.choose('产业', '未载明');
        await countIs(atlas, /^18 \//);
        // Rows out of sight are not laid out and have no inner text.
        const names = await list(atlas.page).getByRole('row').getByRole('link').allTextContents();
        expect(names).toContain('望春工业园区');
        expect(names).not.toContain('前湾新区');
        await atlas.waitForQuery('industry', 'not-stated');
      },
      { query: '?view=places' },
    ),
  );

  test.concurrent(
    'which targets for 2025 are lower than where they start from',
    ask(async (asking, atlas) => {
      await asking.find('低于2020年基数');
      await asking.click(searchResults(atlas.page).filter({ hasText: '四项指标的2020年基数与2025年目标' }));
      await atlas.waitForDossier('四项指标的2020年基数与2025年目标');
      const reading = dossier(atlas.page)
        .getByRole('listitem')
        .filter({ hasText: '营业收入利润率：' })
        .first();
      expect(await saidIn(reading)).toContain('规上工业企业营业收入利润率：8.7，7');
      expect(await sourcesIn(reading)).toEqual(['2021 三（三）表3-1']);
      const lower = dossierSection(atlas.page, '涉及').getByRole('link', {
        name: '规上工业企业营业收入利润率',
        exact: true,
      });
      await asking.click(lower);
      await atlas.waitForDossier('规上工业企业营业收入利润率');
      // Each number with its source.
      const facts = dossier(atlas.page).locator('dl').filter({ hasText: '数值' });
      expect(await saidIn(facts)).toMatch(/数值 达到 7 % ?1 年份 2025 ?1 基期 8\.7 %（2020） ?1/);
      expect(new Set(await sourcesIn(facts))).toEqual(new Set(['2021 三（三）表3-1']));
    }),
  );

  // From the list of projects, where such work is done; from the first view one click more leads there.
  test.concurrent(
    'for the projects of 余姚市 as a table with their sources',
    ask(
      async (asking, atlas) => {
        const { page } = atlas;
        await asking.choose('区县（市）', '余姚市');
        const count = await countIs(atlas, /^\d\d \//);
        await asking.click(page.getByRole('button', { name: '下载' }));
        const arriving = page.waitForEvent('download');
        await asking.click(page.getByRole('dialog').getByRole('button', { name: 'CSV' }));
        const csv = await readFile(await (await arriving).path(), 'utf8');
        expect(csv.match(/\r\nproject\//g)).toHaveLength(Number(count.split('/')[0]));
        expect(csv).toContain('余姚智能制造产业研究院');
        expect(csv).toContain('区县（市）：余姚市');
      },
      { query: '?view=projects' },
    ),
  );
});

describe('a promoter asks', () => {
  test.concurrent(
    'what there is for a maker of 钕铁硼: projects, industries, places',
    ask(async (asking, atlas) => {
      const found = await asking.find('钕铁硼');
      expect(found.filter((text) => text.endsWith('重点项目'))).toHaveLength(3);
      expect(found.join()).toContain('推得：经产业“稀土磁性材料”');
      await asking.click(searchResults(atlas.page).filter({ hasText: '国家级集群' }));
      await atlas.waitForDossier('稀土磁性材料');
      expect(await sourcesIn(itemOf(atlas, '集聚与布局', '镇海区高端新材料产业园'))).toEqual([
        '2021 五（二）专栏3',
      ]);
      await asking.follow('集聚与布局', '慈溪市高新技术开发区');
      expect(await sourcesIn(itemOf(atlas, '在此集聚的产业', '稀土磁性材料'))).toEqual([
        '2021 五（二）专栏3',
      ]);
    }),
  );

  test.concurrent(
    'who makes bearings in 慈溪, typed as one word',
    ask(async (asking, atlas) => {
      const found = await asking.find('慈溪轴承');
      expect(await saidIn(searchStatus(atlas.page))).toContain('按“慈溪” “轴承”分开查');
      expect(found[0]).toContain('慈兴年产2000万套机器人专用轴承生产线项目');
      expect(found[0]).toContain('慈溪市');
      await asking.click(searchResults(atlas.page).first());
      expect(await saidIn(dossierSection(atlas.page, '所在地'))).toContain('慈溪市');
    }),
  );

  test.concurrent(
    'for what the documents do not have, and is told so',
    ask(async (asking, atlas, own) => {
      const found = await asking.find('慈溪 核聚变');
      expect(await saidIn(searchStatus(atlas.page))).toContain(
        '没有同时答上“慈溪” “核聚变”的记录（图集没有收录“核聚变”',
      );
      expect(found[0]).toContain('慈溪市');
      expect(await asking.find('核聚变')).toEqual([]);
      await own
        .poll(() => saidIn(searchStatus(atlas.page)))
        .toContain('没有找到“核聚变”：5 份文件的全文里都没有“核聚变”这几个字');
    }),
  );

  test.concurrent(
    'what clause 3 of the draft of 2020 would grant for 5,000万元, and whether to count on it',
    ask(async (asking, atlas) => {
      await asking.search('第3条');
      const amounts = dossierSection(atlas.page, '补助与奖励');
      await asking.enter(amounts.getByRole('textbox', { name: '拟投资额（万元）' }), '5000');
      await amounts.getByText('至多 1,000 万元').waitFor();
      const answer = await saidIn(amounts);
      expect(answer).toContain('征求意见稿，未以此形式生效');
      expect(answer).toContain('5,000 万元 × 20% ＝ 1,000 万元');
      expect(answer).toContain('项目开工：30%，300 万元 竣工投产：70%，700 万元');
      expect(await sourcesIn(itemOf(atlas, '责任部门', '市经信局'))).toEqual(['2020 第3条 · 征求意见稿']);
      expect(await saidIn(dossier(atlas.page))).toContain('第3条与第4条两期补助比例相反');
    }),
  );

  test.concurrent(
    'who guides the pilot task for magnets, where it is tried, and what that bureau is called today',
    ask(async (asking, atlas) => {
      await asking.search('稀土磁性材料产业');
      await atlas.waitForDossier('发展壮大稀土磁性材料产业');
      const source = ['2016 附件2 产业培育提升 第1项'];
      for (const place of ['江东区（今鄞州区）', '宁波国家高新区', '慈溪市', '镇海区']) {
        expect(await sourcesIn(itemOf(atlas, '试点区域', place))).toEqual(source);
      }
      expect(await sourcesIn(itemOf(atlas, '指导部门', '市经信委'))).toEqual(source);
      await asking.follow('指导部门', '市经信委');
      expect(await saidIn(itemOf(atlas, '前身与承接', '市经信局'))).toContain('2019年市级机构改革');
    }),
  );
});

describe('a citizen asks', () => {
  test.concurrent(
    'on a phone, what is planned in 象山县',
    ask(
      async (asking, atlas) => {
        await asking.search('象山县');
        expect(await dossierSection(atlas.page, '重点项目').getByRole('listitem').count()).toBe(8);
        const wind = itemOf(atlas, '重点项目', '国电1号海上风电场项目');
        expect(await sourcesIn(wind)).toEqual(['2016 三（七）专栏1']);
        expect(await saidIn(itemOf(atlas, '二十区', '浙江象山经济开发区'))).toContain('推得：据其所含部分');
        expect(await saidIn(dossierSection(atlas.page, '未载明'))).toContain('在此集聚的产业');
        await asking.follow('二十区', '浙江象山经济开发区');
        expect(await sourcesIn(itemOf(atlas, '片区', '象西工业园片'))).toEqual(['2021 四（二）3 表4-1']);
      },
      { size: 'phone' },
    ),
  );

  test.concurrent(
    'what 361 means',
    ask(async (asking, atlas) => {
      await asking.search('361');
      expect(await atlas.dossierTitle()).toBe('“361”万千亿级产业集群');
      const members = dossierSection(atlas.page, '组成');
      expect(await members.getByRole('link').allInnerTexts()).toEqual([
        '一批新兴和未来产业群',
        '3个万亿级产业集群',
        '6个千亿级产业集群',
      ]);
      await asking.follow('组成', '3个万亿级产业集群');
      expect(await members.getByRole('link').allInnerTexts()).toEqual(['数字产业', '绿色石化', '高端装备']);
      expect(await sourcesIn(itemOf(atlas, '组成', '数字产业'))).toEqual(['2023 一（二）']);
    }),
  );

  test.concurrent(
    'whether the policy of 2020 is in force',
    ask(async (asking, atlas) => {
      await asking.openDoor('招商');
      await asking.openTab('政策（征求意见稿）');
      expect(await saidIn(list(atlas.page))).toContain('以下条款出自征求意见稿，未按所写内容施行');
      await asking.click(
        listRows(atlas.page)
          .first()
          .getByRole('button', { name: /第1条$/ }),
      );
      const citation = atlas.page.getByRole('complementary', { name: '出处' });
      expect(await saidIn(citation)).toContain('2020-03-16 · 征求意见稿');
    }),
  );

  test.concurrent(
    'whether the opinions of 2020 are in force, by their title',
    ask(async (asking, atlas) => {
      await asking.search('实施意见');
      await atlas.waitForDossier('实施意见（征求意见稿）');
      expect(await saidIn(dossier(atlas.page))).toContain('状态 征求意见稿');
    }),
  );

  test.concurrent(
    'in English, on a phone, for what the documents contradict',
    ask(
      async (asking, atlas) => {
        const found = await asking.find('jiangdong pilot district');
        expect(found.join()).toContain('Jiangdong and Fenghua city as written');
        await asking.click(
          searchResults(atlas.page).filter({ hasText: 'Jiangdong and Fenghua city as written' }),
        );
        await atlas.waitForDossier('Jiangdong and Fenghua city as written');
      },
      { size: 'phone', query: '?lang=en' },
    ),
  );

  test.concurrent(
    'in English and by its pinyin, what Qianwan is',
    ask(async (asking, atlas) => {
      await asking.click(atlas.page.getByRole('button', { name: /切换到英文/ }));
      await asking.search('qianwan');
      expect(await atlas.dossierTitle()).toBe('Qianwan New Area');
      expect(await saidIn(dossier(atlas.page))).toContain('前湾新区');
      const automotive = itemOf(atlas, 'Industries gathering here', 'Automotive');
      expect(await sourcesIn(automotive)).toEqual(['2021 §4(1)1(1)']);
      expect(await dossierSection(atlas.page, 'Sub-zones').getByRole('listitem').count()).toBe(3);
    }),
  );
});
