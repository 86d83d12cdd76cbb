import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FileButton } from '../../../src/parts/file-button.tsx';
import { NotesFileWays } from '../../../src/surfaces/basket/notes-file-ways.tsx';
import { FileWays } from '../../../src/surfaces/selecting/file-ways.tsx';
import { OpenStoryFile } from '../../../src/surfaces/story/open-story-file.tsx';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

function unreadable(name: string): File {
  const file = new File(['{}'], name);
  return Object.assign(file, { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
}

async function openWith(...files: readonly File[]) {
  const onText = vi.fn<(text: string) => void>();
  const onTrouble = vi.fn<(trouble: string) => void>();
  const user = userEvent.setup();
  const { container } = renderAtlas(
    <FileButton label="打开" accept=".json" largest={4} onText={onText} onTrouble={onTrouble} />,
  );
  for (const file of files) await user.upload(screen.getByLabelText('打开'), file);
  return { container, texts: onText.mock.calls.flat(), troubles: onTrouble.mock.calls.flat() };
}

test('a file is handed over as text, the same one twice in a row too', async () => {
  const file = new File(['[1]'], 'a.json');
  expect(await openWith(file, file)).toMatchObject({ texts: ['[1]', '[1]'], troubles: [] });
});

test('a file that is too large is not read, and one that is gone is told', async () => {
  expect(await openWith(new File(['[1,2]'], 'a.json'), unreadable('b.json'))).toMatchObject({
    texts: [],
    troubles: ['large', 'unreadable'],
  });
});

test('what it says stands in the name of the control and nowhere else', async () => {
  const { container } = await openWith();
  const told = [...container.querySelectorAll('label *')].filter((part) => !part.closest('[aria-hidden]'));
  expect(told.map((part) => part.textContent)).toEqual(['']);
  expect(screen.getByLabelText('打开')).toHaveAccessibleName('打开');
});

test.each([
  ['打开文件', () => <OpenStoryFile graph={SMALL_GRAPH} />],
  ['导入', () => <NotesFileWays notes={[]} nameOf={(id) => id} />],
  ['打开 GeoJSON', () => <FileWays steps={[]} />],
])('%s: a file that is gone is said, in an alert', async (name, surface) => {
  const { user } = renderAtlas(surface());
  await user.upload(screen.getByLabelText(name), unreadable('a.json'));
  expect(await screen.findByRole('alert')).toHaveTextContent('文件读不出');
});
