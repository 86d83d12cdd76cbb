import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PanelArea } from '../../../src/app/shell/panel-area.tsx';
import { useChoices } from '../../../src/state/atlas-context.tsx';
import { renderAtlas } from '../render-atlas.tsx';

/** A page whose panel holds a list of one heading and a count, once that is there. */
function Page({ isThere = true }: { isThere?: boolean }) {
  const view = useChoices((state) => state.view);
  return (
    <>
      <button type="button">door</button>
      {view === 'map' ? null : (
        <PanelArea>
          {isThere ? (
            <header>
              <h2>{view}</h2>
              <p data-count="">3 条</p>
            </header>
          ) : null}
        </PanelArea>
      )}
    </>
  );
}

const door = () => screen.getByRole('button', { name: 'door' });

test('opening a view leads to its heading and says what it is; closing leads back', async () => {
  const { user, session } = renderAtlas(<Page />);
  await user.click(door());
  await user.keyboard('5');
  expect(screen.getByRole('heading', { name: 'projects' })).toHaveFocus();
  expect(session.getState().announcement).toBe('已打开projects · 3 条');
  await user.keyboard('{Escape}');
  expect(door()).toHaveFocus();
});

test('whoever is at the tabs stays there and hears it', async () => {
  const { user, session } = renderAtlas(<Page />, { choices: { view: 'projects' } });
  const tab = screen.getByRole('button', { name: '部门与企业' });
  await user.click(tab);
  expect(session.getState().announcement).toBe('已打开organisations · 3 条');
  expect(tab).toHaveFocus();
});

test('a panel that is still fetched has the focus until its heading is there', async () => {
  const { user, session, rerenderIn } = renderAtlas(<Page isThere={false} />);
  await user.keyboard('5');
  expect(screen.getByRole('region', { name: '数据' })).toHaveFocus();
  expect(session.getState().announcement).toBe('');
  await act(async () => rerenderIn(<Page />));
  expect(screen.getByRole('heading', { name: 'projects' })).toHaveFocus();
});

test('who has gone elsewhere is left there', async () => {
  const { user, choices } = renderAtlas(<Page />);
  await user.keyboard('5');
  await user.click(door());
  act(() => choices.getState().openView('map'));
  expect(door()).toHaveFocus();
});
