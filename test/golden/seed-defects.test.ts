import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesFor, miniProject, miniText } from '../fixtures/mini-project.ts';

interface Defect {
  name: string;
  file: string;
  /** Replaces the first text by the second in the sound file. */
  change?: readonly [string, string];
  /** Or gives the whole file. */
  bytes?: Uint8Array;
  messages: readonly string[];
}

/** Each defect alone in a sound project, beside the words that its maintainer reads. */
const DEFECTS: readonly Defect[] = [
  {
    name: 'file saved as GBK',
    file: 'seeds/organisations.csv',
    bytes: Uint8Array.from([0x69, 0x64, 0x2c, 0xca, 0xd0, 0xbe, 0xad, 0xd0, 0xc5, 0xbe, 0xd6]),
    messages: [
      'seeds/organisations.csv: 文件是 GBK 编码。请在表格软件中另存为“CSV UTF-8（逗号分隔）” / the file is encoded in GBK; save it as “CSV UTF-8 (comma delimited)”',
    ],
  },
  {
    name: 'workbook renamed to csv',
    file: 'seeds/organisations.csv',
    bytes: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]),
    messages: [
      'seeds/organisations.csv: 文件是 Excel 工作簿，不是 CSV。请另存为“CSV UTF-8（逗号分隔）” / the file is an Excel workbook, not CSV; save it as “CSV UTF-8 (comma delimited)”',
    ],
  },
  {
    name: 'number without its unit',
    file: 'seeds/indicators.csv',
    change: ['-2.5,,,亿元', '-2.5,,,'],
    messages: ['seeds/indicators.csv 第 2 行 unit: 数值须写单位 unit / a number needs its unit'],
  },
  {
    name: 'silence about records that there are none of',
    file: 'seeds/absences.csv',
    bytes: new TextEncoder().encode(
      'id,document,subject,subject_en,aliases,classes,instead,instead_en,citations\nabsence/land,plan-2021,用地面积,,,zone；belts,,,plan-2021#四（二）\n',
    ),
    messages: [
      'seeds/absences.csv 第 2 行 classes: 没有类别为“belts”的记录 / no record is of the class “belts”',
    ],
  },
  {
    name: 'printed cell about a record that there is none of',
    file: 'seeds/printed-cells.csv',
    change: ['2,2,1,place/town/robot', '2,2,1,place/town/robots'],
    messages: [
      'seeds/printed-cells.csv 第 8 行 record: 没有编号为“place/town/robots”的记录 / there is no record “place/town/robots”',
    ],
  },
  {
    name: 'printed cell about a record that does not cite the table',
    file: 'seeds/printed-cells.csv',
    change: ['1,3,2,place/subzone/west', '1,3,2,place/district/yuyao'],
    messages: [
      'seeds/printed-cells.csv 第 7 行 record: “place/district/yuyao”和它与同一行的关系都没有引用这张表 / neither “place/district/yuyao” nor a relation of it within the row cites this table',
    ],
  },
  {
    name: 'printed number that is not the record’s',
    file: 'seeds/printed-cells.csv',
    change: ['2,2,1,place/town/robot,,,', '2,2,1,place/town/robot,no,2,'],
    messages: [
      'seeds/printed-cells.csv 第 8 行 text: 印着“2”，记录里是 1 / “2” is printed, the record has 1',
    ],
  },
  {
    name: 'printed words that the record says anyway',
    file: 'seeds/printed-cells.csv',
    change: ['湾区', '前湾新区'],
    messages: [
      'seeds/printed-cells.csv 第 5 行 text: 与记录的名称相同，不必写 / is the record’s name anyway',
    ],
  },
  {
    name: 'printed heading without English',
    file: 'seeds/printed-cells.csv',
    change: ['片区,Zone', '片区,'],
    messages: ['seeds/printed-cells.csv 第 3 行 text_en: 请写英文 / say it in English'],
  },
  {
    name: 'printed row that is skipped',
    file: 'seeds/printed-cells.csv',
    change: ['body,2,2,1', 'body,3,2,1'],
    messages: ['seeds/printed-cells.csv 第 8 行 row: 前面少了第 2 行 / row 2 is missing before it'],
  },
  {
    name: 'record of a table alone that no cell holds',
    file: 'seeds/printed-cells.csv',
    change: ['plan-2021,表4-1,body,2,2,1,place/town/robot,,,\n', ''],
    messages: [
      'seeds/places.csv 第 9 行 id: 只引用表4-1，printed-cells.csv 里却没有它 / cites nothing but 表4-1, and is not in printed-cells.csv',
    ],
  },
  {
    name: 'phase that ends before it begins',
    file: 'seeds/phases.csv',
    bytes: new TextEncoder().encode('measure,year_from,year_to\nmeasure/2020/clause-3,2020,2019\n'),
    messages: [
      'seeds/phases.csv 第 2 行 year_from: “2020”应不晚于 year_to 的“2019” / “2020” must not lie after “2019” in year_to',
    ],
  },
  {
    name: 'header translated',
    file: 'seeds/organisations.csv',
    change: ['full_name', '全称'],
    messages: [
      'seeds/organisations.csv 第 1 行 full_name: 表头缺少这一列 / the header lacks this column',
      'seeds/organisations.csv 第 1 行 全称: 表头中多出这一列，应为：id、class、name、name_en、aliases、document、full_name、note、citations、name_today / unknown column, expected: id, class, name, name_en, aliases, document, full_name, note, citations, name_today',
    ],
  },
  {
    name: 'characters lost in saving',
    file: 'seeds/organisations.csv',
    change: ['市经信局', '?????'],
    messages: [
      'seeds/organisations.csv 第 2 行 name: “?????”：汉字在保存时丢失，请从原件恢复，并另存为“CSV UTF-8” / “?????”: characters were lost when the file was saved; restore them and save as “CSV UTF-8”',
    ],
  },
  {
    name: 'quote left open',
    file: 'seeds/redirects.csv',
    change: ['改名', '"改名'],
    messages: [
      'seeds/redirects.csv 第 2 行: 引号没有成对，表格从这里起无法读取 / unbalanced quotes, the table cannot be read from here on (Quoted field unterminated)',
    ],
  },
  {
    name: 'comma without quotes',
    file: 'seeds/redirects.csv',
    change: ['改名', '改名,并区'],
    messages: [
      'seeds/redirects.csv 第 2 行: 这一行有 4 格，表头只有 3 列；含逗号的格要加引号 / the row has 4 cells for 3 columns; quote cells that contain commas',
    ],
  },
  {
    name: 'name left empty',
    file: 'seeds/places.csv',
    change: ['前湾新区', ''],
    messages: ['seeds/places.csv 第 6 行 name: 不能为空 / must not be empty'],
  },
  {
    name: 'class that does not exist',
    file: 'seeds/indicators.csv',
    change: [',target,', ',goal,'],
    messages: [
      'seeds/indicators.csv 第 2 行 class: “goal”不在允许的值中：target, actual / “goal” is not one of: target, actual',
    ],
  },
  {
    name: 'id with capital letters',
    file: 'seeds/redirects.csv',
    change: ['old-bay', 'Old-Bay'],
    messages: [
      'seeds/redirects.csv 第 2 行 from: “place/zone/Old-Bay”格式不符：小写英文、数字和连字符，以斜杠分段，第一段是表的种类 / “place/zone/Old-Bay” does not fit: lower-case letters, digits and hyphens in segments divided by slashes, beginning with the kind',
    ],
  },
  {
    name: 'date rewritten by a spreadsheet',
    file: 'seeds/documents.csv',
    change: [',2021,,,2021-2025,', ',2021/9/30,,,2021-2025,'],
    messages: [
      'seeds/documents.csv 第 2 行 issued: “2021/9/30”格式不符：写作 2016、2016-09 或 2016-09-30；表格软件会改写日期，请把该列设为文本 / “2021/9/30” does not fit: write 2016, 2016-09 or 2016-09-30; spreadsheets rewrite dates, so format the column as text',
    ],
  },
  {
    name: 'citations divided by the wrong semicolon',
    file: 'seeds/projects.csv',
    change: ['plan-2021#四（二）', '四（二）;plan-2021'],
    messages: [
      'seeds/projects.csv 第 2 行 citations: “四（二）;plan-2021”格式不符：写作“文件编号#定位”，多处用 ； 分隔 / “四（二）;plan-2021” does not fit: write document#locator, several separated by ；',
    ],
  },
  {
    name: 'number with its unit',
    file: 'seeds/indicators.csv',
    change: ['-2.5', '2.5亿元'],
    messages: [
      'seeds/indicators.csv 第 2 行 value: “2.5亿元”应为数字，不带单位、逗号或百分号 / “2.5亿元” must be a number without unit, comma or per cent',
    ],
  },
  {
    name: 'neither a value nor a goal in words',
    file: 'seeds/indicators.csv',
    change: ['-2.5', ''],
    messages: [
      'seeds/indicators.csv 第 2 行 value: 数值 value 与文字目标 goal 必须恰好填一个 / fill in exactly one of value and goal',
    ],
  },
  {
    name: 'upper end of what is no range',
    file: 'seeds/indicators.csv',
    change: ['-2.5,,', '-2.5,3,'],
    messages: [
      'seeds/indicators.csv 第 2 行 value_max: 上限只与 range 同用，且不小于下限 value / an upper end belongs to a range and is not below its value',
    ],
  },
  {
    name: 'year with a fraction',
    file: 'seeds/indicators.csv',
    change: [',2025,', ',2025.5,'],
    messages: ['seeds/indicators.csv 第 2 行 year: “2025.5”应为整数 / “2025.5” must be a whole number'],
  },
  {
    name: 'list number below one',
    file: 'seeds/projects.csv',
    change: ['key-project,1,', 'key-project,0,'],
    messages: ['seeds/projects.csv 第 2 行 no: 0 小于最小值 1 / 0 is less than 1'],
  },
  {
    name: 'id used twice',
    file: 'seeds/places.csv',
    change: ['place/subzone/west', 'place/subzone/east'],
    messages: [
      'seeds/places.csv 第 8 行 id: “place/subzone/east”与第 7 行重复 / “place/subzone/east” is already in row 7',
    ],
  },
  {
    name: 'link to a place that does not exist',
    file: 'seeds/project-places.csv',
    change: ['place/district/yuyao', 'place/district/yuyoa'],
    messages: [
      'seeds/project-places.csv 第 2 行 place: seeds/places.csv 中没有“place/district/yuyoa” / there is no “place/district/yuyoa” in seeds/places.csv',
    ],
  },
  {
    name: 'parent that does not exist',
    file: 'seeds/places.csv',
    change: [',place/belt/north,', ',place/belt/nord,'],
    messages: [
      'seeds/places.csv 第 6 行 parent: seeds/places.csv 中没有“place/belt/nord” / there is no “place/belt/nord” in seeds/places.csv',
    ],
  },
  {
    name: 'parent of the wrong class',
    file: 'seeds/places.csv',
    change: [
      'place/subzone/west,subzone,2,,湾西片,,,plan-2021,place/zone/bay',
      'place/subzone/west,subzone,2,,湾西片,,,plan-2021,place/belt/north',
    ],
    messages: [
      'seeds/places.csv 第 8 行 parent: subzone 的上级应为 zone，“北部产业带”是 belt / the parent of a subzone is a zone, but “北部产业带” is a belt',
    ],
  },
  {
    name: 'parents in a circle',
    file: 'seeds/industries.csv',
    change: ['plan-2021,,千亿级', 'plan-2021,industry/2021/materials,千亿级'],
    messages: [
      'seeds/industries.csv 第 2 行: “industry/2021/materials”指向自己 / “industry/2021/materials” points at itself',
      'seeds/industries.csv 第 2 行 parent: 上级绕成一圈：industry/2021/materials → industry/2021/materials / the parents form a circle: industry/2021/materials → industry/2021/materials',
    ],
  },
  {
    name: 'record without citation',
    file: 'seeds/projects.csv',
    change: ['stated,,plan-2021#四（二）', 'stated,,'],
    messages: ['seeds/projects.csv 第 2 行 citations: 不能为空 / must not be empty'],
  },
  {
    name: 'citation of an unknown document',
    file: 'seeds/projects.csv',
    change: ['plan-2021#四（二）', 'plan-2022#四（二）'],
    messages: [
      'seeds/projects.csv 第 2 行 citations: documents.csv 中没有文件“plan-2022” / there is no document “plan-2022” in documents.csv',
    ],
  },
  {
    name: 'citation of a section that is not in the contents',
    file: 'seeds/finding-readings.csv',
    change: ['plan-2021#四（二）', 'plan-2021#四（九）'],
    messages: [
      'seeds/finding-readings.csv 第 3 行 citations: sections.csv 中，plan-2021 没有“四（九）”这一处 / the contents of plan-2021 in sections.csv have no “四（九）”',
    ],
  },
  {
    name: 'same link twice',
    file: 'seeds/place-industries.csv',
    change: [
      'place/zone/bay,industry/2021/materials,,,plan-2021#表4-1',
      'place/zone/bay,industry/2021/materials,,,plan-2021#表4-1\nplace/zone/bay,industry/2021/materials,,,plan-2021#四（二）',
    ],
    messages: [
      'seeds/place-industries.csv 第 3 行: 与 seeds/place-industries.csv 第 2 行是同一条关系，请合并出处 / states the same link as seeds/place-industries.csv row 2; merge the citations',
    ],
  },
  {
    name: 'sameness said both ways',
    file: 'seeds/place-places.csv',
    change: [
      'place/belt/north,place/zone/bay,carried-by,stated,,plan-2021#表4-1',
      'place/town/robot,place/zone/bay,same-as,stated,,plan-2021#表4-1\nplace/zone/bay,place/town/robot,same-as,stated,,plan-2021#表4-1',
    ],
    messages: [
      'seeds/place-places.csv 第 3 行: 与 seeds/place-places.csv 第 2 行是同一条关系，请合并出处 / states the same link as seeds/place-places.csv row 2; merge the citations',
    ],
  },
  {
    name: 'outside knowledge without its basis',
    file: 'seeds/place-places.csv',
    change: ['carried-by,stated,,', 'continues,outside-knowledge,,'],
    messages: [
      'seeds/place-places.csv 第 2 行 note: 依据是 outside-knowledge，须写明凭什么 / a link from outside knowledge must say what it is based on',
    ],
  },
  {
    name: 'sameness by our own judgement',
    file: 'seeds/place-places.csv',
    change: ['carried-by,stated,,', 'same-as,judgement,名称相近,'],
    messages: [
      'seeds/place-places.csv 第 2 行 basis: “judgement”不能作 same-as 的依据，应为 stated、same-name、same-position、outside-knowledge 之一 / “judgement” is no ground of same-as, which takes stated, same-name, same-position, outside-knowledge',
    ],
  },
  {
    name: 'a carrier by our own judgement',
    file: 'seeds/place-places.csv',
    change: ['carried-by,stated,,', 'carried-by,judgement,名称相近,'],
    messages: [
      'seeds/place-places.csv 第 2 行 basis: “judgement”只用于 same-as 和 continues / “judgement” is for same-as and continues only',
    ],
  },
  {
    name: 'equal names that are not equal',
    file: 'seeds/place-places.csv',
    change: ['carried-by,stated,,', 'same-as,same-name,同名,'],
    messages: [
      'seeds/place-places.csv 第 2 行 basis: “北部产业带”与“前湾新区”没有相等的名称或别名，不是 same-name / “北部产业带” and “前湾新区” share no name or alias, which is not same-name',
    ],
  },
  {
    name: 'look-alikes that are joined',
    file: 'seeds/place-places.csv',
    change: [
      'place/belt/north,place/zone/bay,carried-by,stated,,',
      'place/district/yuyao,place/town/robot,continues,judgement,名称相近,',
    ],
    messages: [
      'seeds/place-places.csv 第 2 行: look-alikes.csv 说“place/district/yuyao”与“place/town/robot”不是一处，不能再以 continues 相连 / look-alikes.csv says that “place/district/yuyao” and “place/town/robot” are not one; they cannot be joined by continues',
    ],
  },
  {
    name: 'a look-alike that is no record',
    file: 'seeds/look-alikes.csv',
    change: ['place/district/yuyao', 'place/district/nowhere'],
    messages: [
      'seeds/look-alikes.csv 第 2 行 records: 没有编号为“place/district/nowhere”的记录 / there is no record “place/district/nowhere”',
    ],
  },
  {
    name: 'a reading that does not say how the text is read',
    file: 'seeds/place-industries.csv',
    change: ['industry/2021/materials,,,', 'industry/2021/materials,reading,,'],
    messages: [
      'seeds/place-industries.csv 第 2 行 note: 依据是 reading，须写明怎么读出来的 / a link that is our reading must say how the text is read',
    ],
  },
  {
    name: 'a basis that there is not',
    file: 'seeds/project-places.csv',
    change: ['place/district/yuyao,,,', 'place/district/yuyao,guess,,'],
    messages: [
      'seeds/project-places.csv 第 2 行 basis: “guess”不在允许的值中：stated, reading, outside-knowledge / “guess” is not one of: stated, reading, outside-knowledge',
    ],
  },
  {
    name: 'finding without readings',
    file: 'seeds/finding-readings.csv',
    change: ['finding/bay-name,前湾新区,,plan-2021#表4-1\nfinding/bay-name,湾区,,plan-2021#四（二）\n', ''],
    messages: [
      'seeds/findings.csv 第 2 行 id: finding-readings.csv 中没有它的读法 / it has no reading in finding-readings.csv',
    ],
  },
  {
    name: 'our words among what the documents print',
    file: 'seeds/finding-readings.csv',
    change: ['湾区,,', '湾区（疑为前湾新区）,The bay (perhaps Qianwan),'],
    messages: [
      'seeds/finding-readings.csv 第 3 行 text: “疑为”是本图集的话，请移到 findings.csv 的 judgement / “疑为” is a word of the atlas; move it to judgement in findings.csv',
      'seeds/finding-readings.csv 第 3 行 text_en: “perhaps”是本图集的话，请移到 findings.csv 的 judgement / “perhaps” is a word of the atlas; move it to judgement in findings.csv',
    ],
  },
  {
    name: 'finding all of whose readings stand in several places',
    file: 'seeds/finding-readings.csv',
    change: [
      'plan-2021#表4-1\nfinding/bay-name,湾区,,plan-2021#四（二）\n',
      'plan-2021#表4-1；plan-2021#四（二）\n',
    ],
    messages: [
      'seeds/findings.csv 第 2 行 id: 没有一条写法恰有一个出处，请至少写出一条 / no reading of it has exactly one citation; give one',
    ],
  },
  {
    name: 'judgement that does not say on what it rests',
    file: 'seeds/findings.csv',
    change: ['没有写,,ours', '没有写,,'],
    messages: [
      'seeds/findings.csv 第 2 行 judgement_basis: 与 judgement 须同填同空 / is filled in where judgement is, and only there',
    ],
  },
  {
    name: 'finding about a record that does not exist',
    file: 'seeds/findings.csv',
    change: ['place/zone/bay', 'place/zone/bai'],
    messages: [
      'seeds/findings.csv 第 2 行 concerns: 没有编号为“place/zone/bai”的记录 / there is no record “place/zone/bai”',
    ],
  },
  {
    name: 'redirect to an id that does not exist',
    file: 'seeds/redirects.csv',
    change: ['place/zone/bay', 'place/zone/bai'],
    messages: [
      'seeds/redirects.csv 第 2 行 to: 没有编号为“place/zone/bai”的记录；转址须一步到位 / there is no record “place/zone/bai”; a redirect leads to a current id in one step',
    ],
  },
  {
    name: 'redirect of an id in use',
    file: 'seeds/redirects.csv',
    change: ['place/zone/old-bay', 'place/town/robot'],
    messages: [
      'seeds/redirects.csv 第 2 行 from: “place/town/robot”仍在使用，不必转址 / “place/town/robot” is still in use and needs no redirect',
    ],
  },
  {
    name: 'published id that disappeared',
    file: 'seeds/published-ids.txt',
    bytes: new TextEncoder().encode('place/zone/bay\nplace/zone/gone\nplace/zone/old-bay\n'),
    messages: [
      'seeds/published-ids.txt 第 2 行: 编号“place/zone/gone”公布过，现已不见。请恢复，或在 seeds/redirects.csv 中写明转到哪里 / the published id “place/zone/gone” has disappeared; restore it or add a row to seeds/redirects.csv',
    ],
  },
];

const TABLES = readdirSync(new URL('../fixtures/mini/seeds', import.meta.url)).filter((name) =>
  name.endsWith('.csv'),
);

describe('a defect in the seeds is named with its place, alone and in words', () => {
  test('the sound project has none', async () => {
    expect(await messagesFor(miniProject())).toEqual([]);
  });

  test.each(DEFECTS)('$name', async ({ file, change, bytes, messages }) => {
    expect(await messagesFor(miniProject({ [file]: bytes ?? changed(file, change) }))).toEqual(messages);
  });

  test.each(TABLES)('%s in GBK is one problem, not a list of all that it would have held', async (table) => {
    const gbk = Uint8Array.from([0xca, 0xd0, 0xbe, 0xad, 0xd0, 0xc5, 0xbe, 0xd6]);
    expect(await messagesFor(miniProject({ [`seeds/${table}`]: gbk }))).toHaveLength(1);
  });

  test('all defects are reported by one run', async () => {
    const messages = await messagesFor(
      miniProject({
        'seeds/places.csv': changed('seeds/places.csv', ['前湾新区', '']),
        'seeds/indicators.csv': changed('seeds/indicators.csv', ['-2.5', '2.5亿元']),
      }),
    );
    expect(messages).toHaveLength(2);
  });
});

function changed(file: string, change: readonly [string, string] | undefined): string {
  const text = miniText(file);
  if (change === undefined || !text.includes(change[0])) throw new Error(`nothing to change in ${file}`);
  return text.replace(change[0], change[1]);
}
