import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindUrl, choicesFromAddress } from '../../../src/app/bind-url.ts';
import { bindEmbed } from '../../../src/app/embed/bind-embed.ts';
import { sharedPage } from '../../../src/app/page-to-share.ts';
import { ADDRESS_PARTS } from '../../../src/app/surfaces.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const BAY = nodeId('place/zone/bay');
const ORIGIN = 'https://host.example';
const EMBEDDED = `embed=1&tools=legend&parent=${ORIGIN}`;

const undos: (() => void)[] = [];

/** The atlas inside another page, whose window is a frame of this one, and all that it tells that page. */
function embed({ isReady = true } = {}) {
  window.history.replaceState(null, '', `/?${EMBEDDED}`);
  const session = createSessionStore();
  const choices = createChoiceStore(choicesFromAddress(session, ADDRESS_PARTS));
  undos.push(bindUrl(choices, session, ADDRESS_PARTS));
  const data = { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 } as const;
  if (isReady) session.setState({ data });
  const host = document.body.appendChild(document.createElement('iframe'));
  const told: { message: unknown; origin: unknown }[] = [];
  const around = host.contentWindow;
  if (around === null) throw new Error('there is no frame');
  vi.spyOn(around, 'postMessage').mockImplementation((message: unknown, origin: unknown) => {
    told.push({ message, origin });
  });
  undos.push(bindEmbed({ choices, session, parts: ADDRESS_PARTS }, { window: around, origin: ORIGIN }), () =>
    host.remove(),
  );
  /** What the page around says; or another window, from another origin. */
  const say = (message: unknown, from: { source?: Window; origin?: string } = {}): void => {
    const { origin = ORIGIN, source = around } = from;
    window.dispatchEvent(new MessageEvent('message', { data: message, origin, source }));
  };
  const kinds = (): unknown[] => told.map(({ message }) => Reflect.get(Object(message), 'kind'));
  const become = (): void => session.setState({ data });
  return { choices, become, kinds, say, told };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const undo of undos.splice(0)) undo();
});

describe('inside another page the atlas', () => {
  test('reads what that page asks for, and tells it so, by its origin alone', () => {
    const { choices, say, told } = embed();
    told.length = 0;
    say({ atlas: 1, kind: 'select', id: BAY });
    expect(choices.getState().selection).toEqual({ kind: 'node', id: BAY });
    expect(told).toContainEqual({
      message: { atlas: 1, kind: 'selected', id: BAY, name: '前湾新区' },
      origin: ORIGIN,
    });
    say({ atlas: 1, kind: 'select', id: null });
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    expect(told.every(({ origin }) => origin === ORIGIN)).toBe(true);
  });

  test('heeds no other window, no other origin and no other message', () => {
    const { choices, say, told } = embed();
    told.length = 0;
    const select = { atlas: 1, kind: 'select', id: BAY };
    say(select, { origin: 'https://evil.example' });
    say(select, { source: window });
    say({ ...select, and: 'more' });
    say(JSON.stringify(select));
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    expect(told).toEqual([]);
  });

  test.each(['place/zone/no-such', '<img src=x onerror=alert(1)>', '', '../../etc', 'finding/none'])(
    'refuses the record %j that there is not',
    (id) => {
      const { choices, say, told } = embed();
      told.length = 0;
      say({ atlas: 1, kind: 'select', id });
      expect(told.map(({ message }) => message)).toEqual([{ atlas: 1, kind: 'refused', asked: 'select' }]);
      expect(choices.getState().selection).toEqual({ kind: 'none' });
    },
  );

  test('goes where that page says, and stays embedded as it was', () => {
    const { choices, say } = embed();
    say({
      atlas: 1,
      kind: 'go',
      address: `?select=${BAY}&lang=en&embed=0&tools=search&parent=https://evil.example`,
    });
    expect(choices.getState()).toMatchObject({
      selection: { kind: 'node', id: BAY },
      language: 'en',
      embed: true,
      tools: ['legend'],
      parent: ORIGIN,
    });
  });

  test('tells the address once it rests, without what is typed and how it is embedded', () => {
    const { choices, told } = embed();
    told.length = 0;
    choices.getState().setQuery('私下找的');
    choices.getState().setLanguage('en');
    vi.advanceTimersByTime(1_000);
    const addresses = told.filter(({ message }) => Reflect.get(Object(message), 'kind') === 'moved');
    expect(addresses.map(({ message }) => message)).toEqual([
      { atlas: 1, kind: 'moved', address: '?lang=en' },
    ]);
  });

  test('is ready once the records are, and says so to who asks', () => {
    const { become, choices, kinds, say, told } = embed({ isReady: false });
    say({ atlas: 1, kind: 'hello' });
    say({ atlas: 1, kind: 'select', id: BAY });
    expect(kinds()).toEqual([]);
    expect(choices.getState().selection).toEqual({ kind: 'none' });
    become();
    expect(kinds()).toEqual(['ready', 'selected', 'height']);
    told.length = 0;
    say({ atlas: 1, kind: 'hello' });
    expect(kinds()).toEqual(['ready', 'selected', 'height']);
  });
});

test('the link that is shared says nothing of the page around, nor of what others added to the address', () => {
  const { choices } = embed();
  window.history.replaceState(null, '', `/?${EMBEDDED}&utm_source=x&openid=secret`);
  choices.getState().selectNode(BAY);
  choices.getState().toggleBasket(BAY);
  const page = sharedPage(choices, createSessionStore(), { island: () => undefined, sides: () => undefined });
  expect(page.link(true).search).toBe(`?select=${BAY}`);
});
