import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AtlasConnection, connectAtlas } from '../../../src/embed/embed-client.ts';

const ATLAS = 'https://atlas.example';
const open: AtlasConnection[] = [];

/** A page with a frame of the atlas, and what it says to it. */
function connect({ resize = false, parent = window.location.origin } = {}) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const said: unknown[][] = [];
  const inside = frame.contentWindow;
  if (inside === null) throw new Error('there is no frame');
  vi.spyOn(inside, 'postMessage').mockImplementation((...words: unknown[]) => void said.push(words));
  Object.defineProperty(frame, 'src', { value: `${ATLAS}/?embed=1&parent=${parent}` });
  const atlas = connectAtlas(frame, { resize });
  open.push(atlas);
  const hear = (
    data: unknown,
    { origin = ATLAS, source = inside }: { origin?: string; source?: Window } = {},
  ) => window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  return { atlas, frame, hear, said };
}

afterEach(() => {
  for (const atlas of open.splice(0)) atlas.close();
  document.body.replaceChildren();
});

describe('the client of an embedded atlas', () => {
  test('says what was asked for once the atlas is ready, to its origin alone', () => {
    const { atlas, hear, said } = connect();
    atlas.select('place/zone/qianwan');
    expect(said).toEqual([]);
    hear({ atlas: 1, kind: 'ready' });
    atlas.go('?view=projects');
    expect(said).toEqual([
      [{ atlas: 1, kind: 'select', id: 'place/zone/qianwan' }, ATLAS],
      [{ atlas: 1, kind: 'go', address: '?view=projects' }, ATLAS],
    ]);
  });

  test('tells of each message of a kind until that is ended', () => {
    const { atlas, hear } = connect();
    const selected = vi.fn<(message: unknown) => void>();
    const end = atlas.on('selected', selected);
    const message = { atlas: 1, kind: 'selected', id: 'a/b', name: '<img src=x onerror=alert(1)>' };
    hear(message);
    hear({ atlas: 1, kind: 'moved', address: '?lang=en' });
    expect(selected.mock.calls).toEqual([[message]]);
    end();
    hear(message);
    expect(selected).toHaveBeenCalledTimes(1);
  });

  test('hears no other window, no other origin and nothing that is no message', () => {
    const { atlas, frame, hear } = connect({ resize: true });
    const heard = vi.fn<(message: unknown) => void>();
    for (const kind of ['ready', 'selected', 'moved', 'height', 'refused'] as const) atlas.on(kind, heard);
    const height = { atlas: 1, kind: 'height', height: 500 };
    hear(height, { origin: 'https://evil.example' });
    hear(height, { source: window });
    for (const data of [
      null,
      'ready',
      { kind: 'ready' },
      { atlas: 1, kind: 'height', height: '9px;position:fixed' },
      { atlas: 1, kind: 'height', height: Number.NaN },
      { atlas: 1, kind: 'selected', id: 1, name: null },
      { atlas: 1, kind: 'refused', asked: 'all' },
      { atlas: 1, kind: 'other' },
    ])
      hear(data);
    expect(heard).not.toHaveBeenCalled();
    expect(frame.style.height).toBe('');
  });

  test('gives the frame the height that the atlas asks for, where that is wanted', () => {
    const wanted = connect({ resize: true });
    wanted.hear({ atlas: 1, kind: 'height', height: 500 });
    expect(wanted.frame.style.height).toBe('500px');
    const still = connect();
    still.hear({ atlas: 1, kind: 'height', height: 500 });
    expect(still.frame.style.height).toBe('');
  });

  test('says what is missing where the address of the frame does not name the page', () => {
    expect(() => connect({ parent: 'https://other.example' })).toThrow(`parent=${window.location.origin}`);
  });
});
