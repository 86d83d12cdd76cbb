import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { NodeId } from '../../../src/atlas/records/id.ts';
import { NoteField } from '../../../src/parts/own-notes/note-field.tsx';
import { StarToggle } from '../../../src/parts/own-notes/star-toggle.tsx';
import { NotesContext } from '../../../src/parts/own-notes/use-own-notes.ts';
import { createOwnNotes, type NotesStorage } from '../../../src/state/own-notes.ts';
import { NotesSection } from '../../../src/surfaces/basket/notes-section.tsx';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const [node] = SMALL_GRAPH.dataset.nodes;
if (node === undefined) throw new Error('no record');

function inMemory(change?: NotesStorage['change']) {
  const kept = new Map<NodeId, unknown>();
  const notes = createOwnNotes({
    all: async () => [...kept.values()],
    change:
      change ??
      (async (id, how) => {
        kept.set(id, how(kept.get(id)));
      }),
    clear: async () => kept.clear(),
    onChange: () => undefined,
    aside: { put: () => undefined, left: () => ({ notes: [], drop: () => undefined }) },
  });
  return { kept, notes };
}

const show = (surface: ReactNode, { notes } = inMemory(), language: 'zh' | 'en' = 'zh') =>
  renderAtlas(<NotesContext value={notes}>{surface}</NotesContext>, { choices: { language } });

const list = () => screen.getByRole('region', { name: '加星与笔记' });
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('导入'), {
    target: { files: [new File([text], 'notes.json', { type: 'application/json' })] },
  });

test('a record is starred and written about; both stand in the list, as text, and are deleted and restored', async () => {
  const { user } = show(
    <>
      <StarToggle node={node} />
      <NoteField node={node} />
      <NotesSection graph={SMALL_GRAPH} />
    </>,
  );
  expect(list()).toHaveTextContent('还没有加星或笔记');
  await user.click(screen.getByRole('button', { name: `给${node.name}加星` }));
  await user.type(screen.getByRole('textbox', { name: `我对${node.name}的笔记` }), '<b>离港近</b>');
  expect(screen.getByRole('button', { name: `给${node.name}加星`, pressed: true })).toBeVisible();
  expect(within(list()).getByText('<b>离港近</b>')).toBeVisible();
  expect(within(list()).getByRole('link', { name: node.name })).toBeVisible();
  await user.click(screen.getByRole('button', { name: `删去${node.name}的星和笔记` }));
  expect(screen.getByRole('textbox')).toHaveValue('');
  await user.click(screen.getByRole('button', { name: '恢复' }));
  expect(screen.getByRole('textbox')).toHaveValue('<b>离港近</b>');
});

test('where the device keeps nothing this is said once something was written, and the words stay', async () => {
  const full = inMemory(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
  const { user } = show(<NoteField node={node} />, full);
  expect(screen.queryByRole('alert')).toBeNull();
  await user.type(screen.getByRole('textbox'), '一');
  expect(await screen.findByRole('alert')).toHaveTextContent('设备的空间满了');
  expect(screen.getByRole('textbox')).toHaveValue('一');
});

test('notes are exported with the names of their records, and imported; other files leave all as it was', async () => {
  const saved: Blob[] = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:notes';
    },
    revokeObjectURL: () => undefined,
  });
  const store = inMemory();
  const { user } = show(<NotesSection graph={SMALL_GRAPH} />, store);
  choose('{"a":1}');
  expect(await screen.findByRole('alert')).toHaveTextContent('不是本图集导出的笔记文件');
  const note = { id: node.id, isStarred: true, text: '先看这里', changed: '2026-11-30T08:00:00.000Z' };
  const gone = { ...note, id: 'place/zone/not-here' };
  choose(JSON.stringify({ format: 'ningbo-atlas-notes', version: 1, notes: [note, gone, 7] }));
  await waitFor(() => expect(list()).toHaveTextContent('导入了 2 条'));
  expect(list()).toHaveTextContent('1 条不合格式');
  expect(list()).toHaveTextContent('本图集中没有的记录：place/zone/not-here');
  expect(screen.queryByRole('alert')).toBeNull();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: '导出' }));
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
    notes: expect.arrayContaining([{ ...note, name: node.name }]),
  });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
