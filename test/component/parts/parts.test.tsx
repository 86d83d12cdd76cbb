import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Link } from '../../../src/atlas/records/link.ts';
import { LINK_RULES } from '../../../src/atlas/records/link-rule.ts';
import { ClassMark } from '../../../src/parts/class-mark.tsx';
import { BasisMark, SourceTag } from '../../../src/parts/source-tag.tsx';
import { addressOf, isPlainClick, SubjectLink } from '../../../src/parts/subject-link.tsx';
import { Modal } from '../../../src/ui/modal.tsx';
import { link, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

describe('a link to a record', () => {
  test('has the address of the record alone, in the language of the reader', () => {
    const bay = { kind: 'node', id: nodeId('place/zone/bay') } as const;
    expect(addressOf(bay, 'zh')).toBe('?select=place/zone/bay');
    expect(addressOf(bay, 'en')).toBe('?select=place/zone/bay&lang=en');
    expect(addressOf({ kind: 'document', id: '2021-14fyp' }, 'zh')).toBe('?select=document/2021-14fyp');
  });

  test('selects any subject, says that it is the one being read, and in which language its name is', async () => {
    const [document] = SMALL_DATASET.documents;
    if (document === undefined) throw new Error('no document');
    const { choices, user } = renderAtlas(<SubjectLink subject={{ kind: 'document', document }} />, {
      choices: { language: 'en' },
    });
    const title = screen.getByRole('link');
    expect(title).toHaveAttribute('lang', document.titleEn === undefined ? 'zh-CN' : 'en');
    expect(title).not.toHaveAttribute('aria-current');
    await user.click(title);
    expect(choices.getState().selection).toEqual({ kind: 'document', id: document.id });
    expect(title).toHaveAttribute('aria-current', 'true');
  });

  test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const)('with %s is the browser’s', (key) => {
    const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
    expect(isPlainClick(plain)).toBe(true);
    expect(isPlainClick({ ...plain, [key]: true })).toBe(false);
    expect(isPlainClick({ ...plain, button: 1 })).toBe(false);
  });
});

describe('a source tag', () => {
  test('names the document in full for a screen reader, by its year for the eye', () => {
    renderAtlas(<SourceTag citation={{ document: '2021-14fyp', locator: '表4-1' }} />, {
      choices: { language: 'en' },
    });
    const tag = screen.getByRole('button', { name: /2021 plan table 4-1/ });
    expect(tag).toHaveTextContent('2021 table 4-1');
  });

  test('says of which part of the city the document is', () => {
    const documents = SMALL_DATASET.documents.map((document) => ({
      ...document,
      scope: '某市',
      scopeEn: 'Some City',
    }));
    const graph = createGraph({ ...SMALL_DATASET, documents });
    const tag = <SourceTag citation={{ document: '2021-14fyp', locator: '表4-1' }} />;
    renderAtlas(tag, { graph });
    expect(screen.getByText('2021 某市 表4-1')).toBeVisible();
    renderAtlas(tag, { graph, choices: { language: 'en' } });
    expect(screen.getByText('2021 Some City table 4-1')).toBeVisible();
  });

  test('of a document that is not there still names it', () => {
    renderAtlas(<SourceTag citation={{ document: '1999-plan', locator: '一' }} />);
    expect(screen.getByRole('button', { name: '出处：1999-plan 一' })).toHaveTextContent('1999 一');
  });
});

const derived = (rule: (typeof LINK_RULES)[number]): Link => ({
  from: nodeId('place/a'),
  to: nodeId('place/b'),
  kind: 'located-in',
  basis: 'derived',
  rule,
  citations: [],
});

describe('the basis of a link', () => {
  test('is silent where it is stated', () => {
    const { container } = renderAtlas(<BasisMark link={link('place/a', 'located-in', 'place/b')} />);
    expect(container).toBeEmptyDOMElement();
  });

  test.each(LINK_RULES)('names the rule %s', (rule) => {
    renderAtlas(<BasisMark link={derived(rule)} />);
    expect(screen.getByText(/^推得：/).textContent).not.toContain(rule);
  });
});

test('a mark is for the eye alone and wears the colour of its belt', () => {
  const { container } = renderAtlas(<ClassMark nodeClass="town" belt="north" />);
  expect(container.firstElementChild).toHaveClass('is-diamond', 'belt-north');
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});

test.each([
  ['cluster', 'industry'],
  ['key-project', 'project'],
  ['department', 'organisation'],
  ['policy-clause', 'measure'],
  ['target', 'indicator'],
] as const)('a %s bears the sign of its kind, for the eye alone', (nodeClass, kind) => {
  const { container } = renderAtlas(<ClassMark nodeClass={nodeClass} />);
  expect(container.firstElementChild).toHaveAttribute('data-kind', kind);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});

test('a modal opens with its name, and closing it is told', () => {
  let isClosed = false;
  renderAtlas(
    <Modal label="菜单" onClose={() => (isClosed = true)}>
      <p>内容</p>
    </Modal>,
  );
  const dialog = screen.getByRole('dialog', { name: '菜单' });
  expect(dialog).toHaveAttribute('open');
  if (dialog instanceof HTMLDialogElement) dialog.close();
  expect(isClosed).toBe(true);
});
