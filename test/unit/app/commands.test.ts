import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/app/commands.ts';
import { runCommands } from '../../../src/app/run-commands.ts';
import { VIEWS } from '../../../src/app/surfaces.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { type Choices, DOORS, INITIAL_CHOICES, PANEL_WIDTHS } from '../../../src/state/choices.ts';
import { COMMAND_GROUPS, type MapHands } from '../../../src/state/command.ts';
import { commandLabel } from '../../../src/state/command-label.ts';
import { createSessionStore, INITIAL_SESSION, type Session } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { translateEnglish } from '../../fixtures/all-words.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const BAY = nodeId('place/zone/bay');
const READY: Partial<Session> = { data: { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 }, map: 'ready' };

function page(chosen: Partial<Choices> = {}, facts: Partial<Session> = READY) {
  const choices = createChoiceStore(chosen);
  const session = createSessionStore();
  session.setState(facts);
  const said: string[] = [];
  session.subscribe(({ flash }) => {
    if (flash !== undefined) said.push(translateChinese(flash.key, flash.values));
  });
  const moves: string[] = [];
  const map: MapHands = {
    zoomBy: (steps) => moves.push(`zoom ${steps}`),
    fitCity: () => moves.push('city'),
  };
  const commands = runCommands(COMMANDS, {
    choices,
    session,
    map: () => map,
  });
  return { choices, session, commands, said, moves };
}

describe('the table', () => {
  test('every id is one command’s', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every key is one command’s', () => {
    // What the map heeds by itself, while it has the focus, it takes for itself alone.
    const ofPage = COMMANDS.filter(({ onMap }) => onMap !== 'only');
    const keys = ofPage.flatMap(({ keys: own = [] }) => own);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('every name is whole in both languages, and no two commands share one', () => {
    for (const translate of [translateChinese, translateEnglish]) {
      const labels = COMMANDS.map((command) => commandLabel(command, translate));
      expect(labels.filter((label) => label.trim() === '' || /[{}]|command\./.test(label))).toEqual([]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  test('every group is used, and every door and tab has its command', () => {
    expect(COMMAND_GROUPS.filter((group) => !COMMANDS.some((command) => command.group === group))).toEqual(
      [],
    );
    const ids = new Set(COMMANDS.map(({ id }) => id));
    const wanted = VIEWS.doors.flatMap((door) => [
      `door-${door}`,
      ...(VIEWS.tabsOf(door).length > 1 ? VIEWS.tabsOf(door).map(({ view }) => `tab-${door}-${view}`) : []),
    ]);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('whether a command would do something can be told of every page', () => {
    const choices: Choices[] = [
      INITIAL_CHOICES,
      { ...INITIAL_CHOICES, embed: true },
      {
        ...INITIAL_CHOICES,
        view: 'no-such-view',
        plan: 'no-such-plan',
        selection: { kind: 'node', id: BAY },
      },
      ...VIEWS.names.map((view) => ({ ...INITIAL_CHOICES, view })),
    ];
    const sessions: Session[] = [INITIAL_SESSION, { ...INITIAL_SESSION, ...READY }];
    const answers = COMMANDS.flatMap((command) =>
      choices.flatMap((one) => sessions.map((session) => command.when?.(one, session) ?? true)),
    );
    expect(new Set(answers.map((answer) => typeof answer))).toEqual(new Set(['boolean']));
  });
});

describe('running', () => {
  test('an id that there is none of is a mistake of ours', () => {
    expect(() => page().commands.run('no-such-command')).toThrow(/no-such-command/);
  });

  test('what would do nothing is not run', () => {
    const { commands, moves } = page({}, { ...READY, map: 'lost' });
    commands.run('zoom-in');
    expect(moves).toEqual([]);
  });

  test('back goes one thing at a time: the citation, what is read, the panel', () => {
    const { choices, commands } = page({
      view: 'places',
      selection: { kind: 'node', id: BAY },
      citation: { document: '2021-14fyp', locator: '表4-1' },
    });
    commands.run('back');
    expect(choices.getState()).toMatchObject({ citation: undefined, selection: { id: BAY }, view: 'places' });
    commands.run('back');
    expect(choices.getState()).toMatchObject({ selection: { kind: 'none' }, view: 'places' });
    commands.run('back');
    expect(choices.getState().view).toBe('map');
  });

  test('a door keeps the view that is open behind it; a tab is opened behind its door', () => {
    const { choices, commands } = page({ view: 'measures' });
    commands.run('door-plans');
    expect(choices.getState().view).toBe('measures');
    commands.run('tab-data-measures');
    expect(choices.getState()).toMatchObject({ view: 'measures', door: 'data' });
  });

  test('the width goes round those that the view can be read at', () => {
    const { choices, commands } = page({ view: 'places' });
    const widths = PANEL_WIDTHS.map(() => {
      commands.run('next-width');
      return VIEWS.widthOf(choices.getState());
    });
    expect(widths).toEqual(['wide', 'full', 'side']);
    // The address says nothing of the width that the view opens with.
    expect(choices.getState().panel).toBeUndefined();
  });

  test('generations go round, all documents between the last and the first, and are told', async () => {
    const { choices, commands, said } = page();
    const planAfter = async (command: string): Promise<string | undefined> => {
      const told = said.length;
      commands.run(command);
      await patiently(() => expect(said.length).toBeGreaterThan(told));
      return choices.getState().plan;
    };
    const seen: (string | undefined)[] = [];
    for (const _ of SMALL_GRAPH.dataset.documents) seen.push(await planAfter('next-plan'));
    expect(new Set(seen)).toEqual(new Set(SMALL_GRAPH.dataset.documents.map(({ id }) => id)));
    expect(await planAfter('next-plan')).toBeUndefined();
    expect(await planAfter('previous-plan')).toBe(seen.at(-1));
    expect(said[0]).toMatch(/^规划版本：\S/);
    expect(said.at(-2)).toBe('规划版本：全部文件');
  });

  test('what is read is put aside and taken back, and it is told how many there are', async () => {
    const { choices, commands, said } = page({ selection: { kind: 'node', id: BAY } });
    commands.run('basket');
    await patiently(() => expect(said).toHaveLength(1));
    expect(choices.getState().basket).toEqual([BAY]);
    commands.run('basket');
    await patiently(() => expect(said).toHaveLength(2));
    expect(choices.getState().basket).toEqual([]);
    expect(said).toEqual(['已放入已选：前湾新区（共 1）', '已移出已选：前湾新区（余 0）']);
  });

  test('north comes up, and the place and the zoom stay', () => {
    const camera = { zoom: 11, lat: 29.9, lon: 121.5, bearing: 30, pitch: 20 };
    const { choices, commands } = page({ camera });
    commands.run('north-up');
    expect(choices.getState().camera).toEqual({ ...camera, bearing: 0, pitch: 0 });
    expect(commands.all.filter(({ id }) => id === 'north-up').map(commands.canRun)).toEqual([false]);
  });

  test('the map is told what its buttons say', () => {
    const { commands, moves } = page();
    for (const id of ['zoom-in', 'zoom-out', 'whole-city']) commands.run(id);
    expect(moves).toEqual(['zoom 1', 'zoom -1', 'city']);
  });
});

test('doors keep their numbers when others are added', () => {
  const keys = VIEWS.doors.map((door) => COMMANDS.find(({ id }) => id === `door-${door}`)?.keys);
  expect(keys).toEqual(VIEWS.doors.map((door) => [`${DOORS.indexOf(door) + 1}`]));
});
