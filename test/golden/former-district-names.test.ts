import { expect, test } from 'vitest';
import { documentMarks } from '../../src/atlas/facts/document-marks.ts';
import { fieldCell } from '../../src/atlas/facts/field-text.ts';
import { plainText } from '../../src/atlas/reading/inline.ts';
import { readRecord } from '../../src/atlas/reading/read-record.ts';
import { recordName } from '../../src/atlas/records/display-name.ts';
import { subjectName } from '../../src/atlas/records/subject-name.ts';
import { mixedColumns } from '../../src/export/mixed-columns.ts';
import { translateChinese as translate } from '../../src/messages/translate.ts';
import { facetValueName } from '../../src/surfaces/lists/facet-words.ts';
import '../fixtures/all-words.ts';
import { wordsOf } from '../fixtures/dossier-data.ts';
import { realGraph } from '../fixtures/real-atlas.ts';
import { nodeId } from '../fixtures/records.ts';

const graph = await realGraph();
const JIANGDONG = nodeId('place/former-district/jiangdong');
const SHOWN = '江东区（今鄞州区）';

function former() {
  const node = graph.node(JIANGDONG);
  if (node === undefined) throw new Error('no former district');
  return node;
}

test('its name in the documents is kept, and what is shown says what it is today', () => {
  const node = former();
  expect(node.name).toBe('江东区');
  expect(recordName(node, 'zh')).toBe(SHOWN);
  expect(recordName(node, 'en')).toBe('Jiangdong District (now Yinzhou District)');
  expect(subjectName({ kind: 'node', node }, 'zh').text).toBe(SHOWN);
  expect(graph.node(nodeId('place/former-district/fenghua-city'))?.label).toBe('奉化市（今奉化区）');
});

test('districts of today have no other name', () => {
  const labelled = graph.dataset.nodes.filter(({ label }) => label !== undefined);
  expect(labelled.map(({ class: ofClass }) => ofClass)).toEqual(['former-district', 'former-district']);
});

test('its own dossier, and those of what lies there, carry the name of today', () => {
  const dossier = (id: typeof JIANGDONG) => readRecord({ graph, language: 'zh', words: wordsOf('zh') }, id);
  expect(dossier(JIANGDONG)?.name).toBe(SHOWN);
  const inside = graph.incoming(JIANGDONG).flatMap((link) => (link.kind === 'located-in' ? [link.from] : []));
  expect(inside.length).toBeGreaterThan(0);
  for (const id of inside) {
    const sections = dossier(id)?.sections ?? [];
    const located = sections.find(({ key }) => key === 'locatedIn')?.blocks ?? [];
    const said = located.flatMap((block) =>
      block.kind === 'list' ? block.lines.map(({ content }) => plainText(content, 'zh')) : [],
    );
    expect(said.join()).toContain(SHOWN);
  }
});

test('lists, their filters and downloads carry it', () => {
  expect(facetValueName(graph, 'district', JIANGDONG, translate, 'zh')).toBe(SHOWN);
  const marks = documentMarks(graph.dataset.documents);
  const columns = mixedColumns([former()], { graph, marks, translate });
  expect(columns.find(({ key }) => key === 'name')?.value(former())).toBe(SHOWN);
  const cell = fieldCell({ format: 'records', nodes: [former()] }, { translate, graph, language: 'zh' });
  expect(cell).toBe(SHOWN);
});
