import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseNodeId } from '../../../src/atlas/records/id.ts';
import { CitationCard } from '../../../src/surfaces/dossier/citation-card.tsx';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const graph = await realGraph();
const id = parseNodeId('place/zone/qianwan');
if (id === undefined) throw new Error('no id');
const citation = graph.node(id)?.citations[0];
if (citation === undefined) throw new Error('no citation');
const MAIL = 'mailto:atlas@example.org';

const show = (reportTo?: string) =>
  renderAtlas(
    <>
      <DossierPanel graph={graph} onPainted={() => undefined} />
      <CitationCard graph={graph} />
    </>,
    {
      graph,
      choices: { selection: { kind: 'node', id }, citation },
      ...(reportTo === undefined ? {} : { reportTo }),
    },
  );

test('nothing offers to report where no operator takes reports', () => {
  show();
  expect(screen.queryByRole('link', { name: '报告差错' })).toBeNull();
});

test('a report holds record, what the atlas says, source and link; that of a source only what rests on it', () => {
  show(MAIL);
  const bodies = screen
    .getAllByRole('link', { name: '报告差错' })
    .map((link) => new URL(link.getAttribute('href') ?? '').searchParams.get('body') ?? '');
  expect(bodies).toHaveLength(2);
  const [ofRecord = '', ofSource = ''] = bodies;
  for (const body of bodies) {
    expect(body).toContain('记录： 前湾新区 (place/zone/qianwan)');
    expect(body).toMatch(/链接： http\S+select=place\/zone\/qianwan/);
    expect(body).toContain(`数据日期： ${graph.dataset.generated}`);
  }
  expect(ofRecord).not.toContain('所标出处');
  expect(ofSource).toContain(citation.locator);
  expect(ofSource).toMatch(/图集现在写的：\n- .+/);
});
