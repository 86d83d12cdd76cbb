import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_SELECTION } from '../../../src/state/choices.ts';
import { nodeId } from '../../fixtures/records.ts';
import { renderAtlas } from '../render-atlas.tsx';

const BAY = { kind: 'node', id: nodeId('place/zone/bay') } as const;

/** A page with a field to type in, a box to tick and a button, on which keys are pressed. */
const PAGE = (
  <>
    <input aria-label="field" />
    <input type="checkbox" aria-label="box" />
    <button type="button">button</button>
    <div id="atlas-map">
      <canvas tabIndex={0} aria-label="map" />
    </div>
  </>
);

describe('a key', () => {
  test('runs its command wherever the focus is, a ticked box included', async () => {
    const { choices, user } = renderAtlas(PAGE, { choices: { selection: BAY } });
    await user.keyboard('5');
    expect(choices.getState().view).toBe('projects');
    await user.click(screen.getByLabelText('box'));
    await user.keyboard('{Escape}');
    expect(choices.getState().view).toBe('map');
  });

  test('writes in a text field, and only what says so works there', async () => {
    const { choices, user } = renderAtlas(PAGE, { choices: { selection: BAY } });
    await user.click(screen.getByLabelText('field'));
    await user.keyboard('5{Escape}');
    expect(screen.getByLabelText('field')).toHaveValue('5');
    expect(choices.getState()).toMatchObject({ view: 'map', selection: BAY });
    await user.keyboard('{Control>}k{/Control}');
    expect(choices.getState().query).toBe('>');
  });

  test('that composes a word, or that somebody has answered, is left alone', () => {
    const { choices } = renderAtlas(PAGE, { choices: { selection: BAY } });
    fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'Escape', keyCode: 229 });
    const button = screen.getByRole('button', { name: 'button' });
    button.addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(choices.getState().selection).toEqual(BAY);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(choices.getState().selection).toEqual(NO_SELECTION);
  });

  test('is the dialog’s while one is open', async () => {
    const { choices, user } = renderAtlas(<dialog open>…</dialog>, { choices: { selection: BAY } });
    await user.keyboard('{Escape}5');
    expect(choices.getState()).toMatchObject({ selection: BAY, view: 'map' });
  });

  test('of the map is the map’s while that has the focus', async () => {
    const steps: number[] = [];
    const map = { zoomBy: (by: number) => steps.push(by), fitCity: () => undefined };
    const { user } = renderAtlas(PAGE, { map, session: { map: 'ready' } });
    await user.click(screen.getByRole('button', { name: 'button' }));
    await user.keyboard('+-');
    expect(steps).toEqual([1, -1]);
    await user.click(screen.getByLabelText('map'));
    await user.keyboard('+');
    expect(steps).toEqual([1, -1]);
  });

  test('held down zooms on, but opens nothing twice', () => {
    const steps: number[] = [];
    const map = { zoomBy: (by: number) => steps.push(by), fitCity: () => undefined };
    const { session } = renderAtlas(PAGE, { map, session: { map: 'ready' } });
    fireEvent.keyDown(document.body, { key: '+', repeat: true });
    fireEvent.keyDown(document.body, { key: '?', repeat: true });
    expect(steps).toEqual([1]);
    expect(session.getState().dialog).toBeUndefined();
  });

  test('that would do nothing is the browser’s', () => {
    renderAtlas(PAGE);
    // Nothing is read or open: Escape may end a full screen.
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  });

  test('of a single character can be switched off; the others stay', async () => {
    const { choices, user } = renderAtlas(PAGE, { choices: { selection: BAY, characterKeys: false } });
    await user.keyboard('5');
    expect(choices.getState().view).toBe('map');
    await user.keyboard('{Escape}');
    expect(choices.getState().selection).toEqual(NO_SELECTION);
  });
});
