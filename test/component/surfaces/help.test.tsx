import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/surfaces/help/help-panel.tsx';
import { renderAtlas } from '../render-atlas.tsx';

test('lists every key by group, those of the map too', () => {
  const { commands } = renderAtlas(<Panel />);
  const dialog = within(screen.getByRole('dialog', { name: '键盘帮助' }));
  const withKeys = commands.all.filter(({ keys }) => keys !== undefined);
  expect(dialog.getAllByRole('term')).toHaveLength(withKeys.length);
  const general = within(dialog.getByRole('region', { name: '通用' }));
  expect(general.getByText('退一步').previousElementSibling).toHaveTextContent('Esc');
  expect(general.getByText('查找并执行命令').previousElementSibling).toHaveTextContent('Ctrl+K');
  const map = within(dialog.getByRole('region', { name: '地图' }));
  expect(map.getByText('下一个要素').previousElementSibling).toHaveTextContent('N');
});

test('keys that are signs are said by name, for a screen reader passes over signs', () => {
  renderAtlas(<Panel />);
  for (const label of [...screen.getAllByRole('term')].flatMap((term) => [...term.querySelectorAll('kbd')])) {
    const said = [...label.querySelectorAll('[aria-hidden]')].reduce(
      (text, sign) => text.replace(sign.textContent ?? '', ''),
      label.textContent ?? '',
    );
    expect(said).toMatch(/[\p{Script=Han}A-Z0-9]/iu);
  }
  expect(screen.getByText('左方括号')).toBeInTheDocument();
});

test('in English', () => {
  renderAtlas(<Panel />, { choices: { language: 'en' } });
  expect(screen.getByRole('dialog', { name: 'Keyboard help' })).toBeVisible();
  expect(screen.getByText('Open Industries')).toBeVisible();
});

test('closes, and switches keys of a single character off and on', async () => {
  const { choices, session, user } = renderAtlas(<Panel />, { session: { dialog: 'help' } });
  const box = screen.getByRole('checkbox', { name: /单键快捷键/ });
  await user.click(box);
  expect(choices.getState().characterKeys).toBe(false);
  await user.click(box);
  expect(choices.getState().characterKeys).toBe(true);
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(session.getState().dialog).toBeUndefined();
});
