import { useCombobox } from 'downshift';
import { useEffect, useMemo } from 'react';
import { beltOf } from '../../atlas/belt.ts';
import type { Graph } from '../../atlas/graph.ts';
import { createSearchIndex, type SearchHit, searchAtlas } from '../../atlas/search.ts';
import type { SearchFile } from '../../atlas/search-file.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import './search.css';

const MOST_RESULTS = 40;

/** The skip link of the page leads here. */
const SEARCH_INPUT_ID = 'atlas-search';

function searchInput(): HTMLInputElement | null {
  const element = document.getElementById(SEARCH_INPUT_ID);
  return element instanceof HTMLInputElement ? element : null;
}

/**
 * One box over everything. `readings` (pinyin) come later than the rest: until then, and without them, characters and
 * English are searched.
 */
export function SearchPanel({
  graph,
  readings,
  onNeeded,
}: {
  graph: Graph | undefined;
  readings: SearchFile | 'loading' | 'failed';
  onNeeded: () => void;
}) {
  const translate = useTranslate();
  const query = useChoices((state) => state.query);
  const setQuery = useChoices((state) => state.setQuery);
  const selectNode = useChoices((state) => state.selectNode);
  const index = useMemo(
    () =>
      graph === undefined
        ? undefined
        : createSearchIndex(graph, typeof readings === 'object' ? readings : undefined),
    [graph, readings],
  );
  const hits = useMemo(
    () => (index === undefined ? [] : searchAtlas(index, query, MOST_RESULTS)),
    [index, query],
  );
  useSlashKey();
  const combobox = useCombobox<SearchHit>({
    items: [...hits],
    // Given from outside, so that choosing a result does not replace what was typed: the query is part of the address.
    inputValue: query,
    itemToString: (hit) => hit?.node.name ?? '',
    selectedItem: null,
    defaultHighlightedIndex: 0,
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) onNeeded();
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null || selectedItem === undefined) return;
      selectNode(selectedItem.node.id);
      searchInput()?.blur();
    },
  });
  const wanted = query.trim();
  return (
    <search className="panel search">
      <span className="search-glass" aria-hidden="true" />
      <input
        {...combobox.getInputProps({
          id: SEARCH_INPUT_ID,
          placeholder: translate('search.placeholder'),
          'aria-label': translate('search.label'),
          autoComplete: 'off',
          spellCheck: false,
          enterKeyHint: 'search',
          // Downshift reports changes after a render; a composing input method needs them in the same one.
          onChange: (event) => setQuery(event.currentTarget.value),
          onFocus: onNeeded,
        })}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={translate('search.clear')}
          onClick={() => setQuery('')}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div className={`panel search-results ${combobox.isOpen && wanted !== '' ? '' : 'is-closed'}`}>
        <p className="search-status" role="status">
          {combobox.isOpen && wanted !== '' ? statusText() : ''}
        </p>
        <ul {...combobox.getMenuProps({ 'aria-label': translate('search.label') })}>
          {combobox.isOpen
            ? hits.map((hit, position) => (
                <li
                  key={hit.node.id}
                  {...combobox.getItemProps({ item: hit, index: position })}
                  className={position === combobox.highlightedIndex ? 'is-highlighted' : undefined}
                >
                  <SearchResult hit={hit} graph={graph} />
                </li>
              ))
            : null}
        </ul>
      </div>
    </search>
  );

  function statusText(): string {
    if (hits.length > 0) return translate('search.count', { count: hits.length });
    if (readings === 'loading' || graph === undefined) return translate('search.loading');
    if (readings === 'failed') return translate('search.failed');
    return wanted.length < 2 ? translate('search.hint') : translate('search.none', { query: wanted });
  }
}

function SearchResult({ hit, graph }: { hit: SearchHit; graph: Graph | undefined }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const parent = graph?.breadcrumb(hit.node.id).at(-1);
  return (
    <>
      <ClassMark
        nodeClass={hit.node.class}
        belt={graph === undefined ? undefined : beltOf(graph, hit.node.id)}
      />
      <span className="search-name">{nameOf(hit.node)}</span>
      <span className="search-kind">
        {translate(`class.${hit.node.class}`)}
        {parent === undefined || parent.class === 'city' ? '' : ` · ${nameOf(parent)}`}
        {hit.matched === 'alias' ? ` · ${translate('search.matched.alias', { text: hit.text })}` : ''}
      </span>
    </>
  );
}

/** `/` focuses the search box from anywhere but another text field. */
function useSlashKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      const isTyping =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable]') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      searchInput()?.focus();
      searchInput()?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
