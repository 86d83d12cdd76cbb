import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { printedTableAddress, printedTableAt } from '../../atlas/graph/tables-as-printed.ts';
import { referenceOf } from '../../atlas/records/subject-name.ts';
import { asksWho } from '../../atlas/search/asks-who.ts';
import { SEARCH_GROUPS, type SearchSubject } from '../../atlas/search/search-entry.ts';
import type { SearchFile } from '../../atlas/search/search-file.ts';
import { excerptAround } from '../../lib/excerpt.ts';
import { foldText } from '../../lib/fold-text.ts';
import { isComposingKey } from '../../lib/is-composing-key.ts';
import { useGoTo } from '../../parts/view-link.tsx';
import {
  useChoices,
  useCommands,
  useGraph,
  useSession,
  useSite,
  useTranslate,
} from '../../state/atlas-context.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { asksForCommands, foundCommands } from './found-commands.ts';
import styles from './search.module.css';
import { SEARCH_INPUT_ID } from './search-commands.ts';
import { SearchResult } from './search-result.tsx';
import { itemKey, type SearchItem, type SectionKey, searchSections } from './search-sections.ts';
import { useOrigin } from './use-origin.ts';
import { useResultsApart } from './use-results-apart.ts';
import { useSearch } from './use-search.ts';
import { useTextAnswer } from './use-text-answer.ts';
import { useVisibleHeight } from './use-visible-height.ts';

export { words } from './words.ts';

/** A screen reader is told how many there are once nothing has been typed for so long, in ms. */
const PAUSE = 500;

/** The beginning of what was typed: a pasted page must not fill the answer. */
const shortened = (text: string): string => excerptAround(text, undefined).after;

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${shortened(word)}”`).join(' ');
}

const NO_SECTIONS: ReadonlySet<SectionKey> = new Set();
/** Where only commands are asked for, all are shown. */
const PALETTE: ReadonlySet<SectionKey> = new Set(['command']);
/** Sections beside the groups of hits. */
const APART = ['counted', 'ask', 'related', 'texts', 'command'] as const;
const isApart = (key: SectionKey): key is (typeof APART)[number] => APART.some((other) => other === key);
/** On paper nothing can be asked for. */
const WHOLE: ReadonlySet<SectionKey> = new Set([...SEARCH_GROUPS, ...APART]);

/** The search over what the page has read. */
export function Panel() {
  const graph = useGraph();
  const readings = useSession((state) => state.readings);
  const { needReadings } = useSite();
  return <SearchPanel graph={graph} readings={readings} onNeeded={needReadings} />;
}

/**
 * One box over everything, its answers grouped by what they are. `readings` (pinyin) come later than the rest: until
 * then, and without them, characters and English are searched.
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
  const select = useChoices((state) => state.select);
  const plan = useChoices((state) => state.plan);
  const openSection = useChoices((state) => state.openSection);
  const isReading = useChoices((state) => state.selection.kind !== 'none');
  const results = useRef<HTMLDivElement>(null);
  const { remember, leave } = useOrigin();
  const goTo = useGoTo();
  const commands = useCommands();
  const isPalette = asksForCommands(query);
  const [expansion, setExpansion] = useState<{ query: string; sections: ReadonlySet<SectionKey> }>();
  const [isComposing, setComposing] = useState(false);
  const { answer, groups, topics, isReady } = useSearch(
    graph,
    typeof readings === 'object' ? readings : undefined,
    isPalette ? '' : query,
    isComposing,
    plan,
  );
  const isOnPaper = useSession((state) => state.isOnPaper);
  const expanded = isOnPaper ? WHOLE : expansion?.query === query ? expansion.sections : NO_SECTIONS;
  const offered = foundCommands(commands, query, translate);
  const asked = !isPalette && asksWho(query) ? [...topics, undefined] : [];
  const wanted = query.trim();
  // Signs alone ask for nothing, and neither does a word that is still composed.
  const isNothing =
    isReady &&
    typeof readings === 'object' &&
    answer.hits.length === 0 &&
    offered.length === 0 &&
    asked.length === 0 &&
    answer.counted === undefined &&
    foldText(wanted).length > 1 &&
    !isComposing;
  const inTexts = useTextAnswer(isNothing ? wanted : answer.absent.join(' '), readings);
  const texts =
    isNothing && inTexts?.kind === 'possible'
      ? inTexts.documents.flatMap((id) => graph?.document(id) ?? [])
      : [];
  const sections = searchSections(
    groups,
    answer.related,
    texts,
    offered,
    answer.counted,
    isPalette ? PALETTE : expanded,
    asked,
  );
  const options = sections.flatMap(({ items }) => items);
  const shown = options.flatMap((item) => (item.kind === 'hit' ? [item.hit.id] : []));
  const apart = useResultsApart(graph, options);
  useVisibleHeight(results);
  const combobox = useCombobox<SearchItem>({
    items: options,
    inputValue: query,
    itemToString: (item) => (item === null ? '' : itemKey(item)),
    selectedItem: null,
    defaultHighlightedIndex: 0,
    // The browser's own way heeds the room that the style leaves for the heading of the group.
    scrollIntoView: (option) => option.scrollIntoView({ block: 'nearest' }),
    // A link that carries a question and nothing else shows the answers.
    initialIsOpen: query !== '' && !isReading,
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) onNeeded();
    },
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem),
    onStateChange: ({ type, inputValue }) => {
      const { InputKeyDownEscape, InputBlur } = useCombobox.stateChangeTypes;
      if (type === InputKeyDownEscape && (inputValue === '' || isPalette)) setQuery('');
      if (type === InputKeyDownEscape && isPalette) leave();
      // Commands were asked for and none was wanted.
      if (type === InputBlur && isPalette) setQuery('');
    },
    stateReducer: (state, { type, changes }) => {
      const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes;
      // Leaving the box is no choice.
      if (type === InputBlur) {
        return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
      }
      if (type !== InputKeyDownEnter && type !== ItemClick) return changes;
      // Choosing a result must not replace what was typed: the query is part of the address.
      const kept = { ...changes, inputValue: state.inputValue };
      return changes.selectedItem?.kind === 'more'
        ? { ...kept, isOpen: true, highlightedIndex: state.highlightedIndex }
        : kept;
    },
  });
  const { openMenu } = combobox;
  useEffect(() => {
    // The palette is opened from without.
    if (isPalette) openMenu();
  }, [isPalette, openMenu]);
  const isShown = combobox.isOpen && wanted !== '';
  const status = isShown ? statusText() : '';
  const spoken = useSettled(status, PAUSE);
  return (
    <div role="search" className="panel search">
      <span className="search-glass" aria-hidden="true" />
      <input
        {...combobox.getInputProps({
          id: SEARCH_INPUT_ID,
          placeholder: translate('search.placeholder'),
          'aria-label': translate('search.label'),
          autoComplete: 'off',
          spellCheck: false,
          enterKeyHint: 'search',
          onCompositionStart: () => setComposing(true),
          onCompositionEnd: () => setComposing(false),
          // Downshift reports changes after a render; a composing input method needs them in the same one.
          onChange: (event) => setQuery(event.currentTarget.value),
          onFocus: (event) => {
            onNeeded();
            remember(event);
          },
          onKeyDown: (event) => {
            // The keys of a word that is being composed are the input method's.
            if (isComposingKey(event.nativeEvent))
              Reflect.set(event.nativeEvent, 'preventDownshiftDefault', true);
            else if (event.key === 'Escape' && query === '' && !combobox.isOpen) leave();
          },
        })}
        // The first is highlighted as soon as there is one; until then nothing is.
        {...(options.length === 0 ? { 'aria-activedescendant': undefined } : {})}
      />
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className={styles['clear']}
          aria-label={translate('search.clear')}
          onClick={() => setQuery('')}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div ref={results} className={`panel ${styles['results']} ${isShown ? '' : styles['is-closed']}`}>
        <p className={styles['status']}>{status}</p>
        <p className="visually-hidden" role="status">
          {spoken}
        </p>
        <div
          className={styles['list']}
          {...combobox.getMenuProps({ 'aria-label': translate('search.label') })}
        >
          {isShown
            ? sections.map(({ key, total, items, start }) => (
                // A listbox holds groups of options; no element of its own says so.
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox
                <div key={key} role="group" aria-labelledby={`search-group-${key}`}>
                  <p className={styles['group']} id={`search-group-${key}`} role="presentation">
                    {sectionLabel(key)}{' '}
                    {key === 'counted' ? null : <span className={styles['total']}>{total}</span>}
                  </p>
                  {items.map((item, position) => (
                    <div
                      key={itemKey(item)}
                      {...combobox.getItemProps({ item, index: start + position })}
                      className={`${styles['option']} ${start + position === combobox.highlightedIndex ? styles['is-highlighted'] : ''}`}
                    >
                      <SearchResult
                        item={item}
                        graph={graph}
                        beside={shown}
                        apart={apart.get(itemKey(item))}
                      />
                    </div>
                  ))}
                </div>
              ))
            : null}
        </div>
      </div>
    </div>
  );

  function choose(item: SearchItem | null): void {
    if (item === null) return;
    if (item.kind === 'more') {
      setExpansion({ query, sections: new Set([...expanded, item.section]) });
      return;
    }
    if (item.kind === 'command') {
      setQuery('');
      leave();
      commands.run(item.found.command.id);
      return;
    }
    if (item.kind === 'counted') goTo(item.counted.view, item.counted.pairs);
    else if (item.kind === 'ask') goTo('ask', item.topic === undefined ? [] : [['for', item.topic.id]]);
    else if (item.kind === 'related') select({ kind: 'node', id: item.place.node.id });
    else if (item.kind === 'text') select({ kind: 'document', id: item.document.id });
    // What is read takes the focus, and gives it back to the box.
    else open(item.hit.subject);
  }

  function open(subject: SearchSubject): void {
    if (subject.kind === 'topic') goTo('across', [['of', subject.topic.id]]);
    else if (subject.kind === 'section') {
      const citation = { document: subject.document.id, locator: subject.section.locator };
      const table = graph === undefined ? undefined : printedTableAt(graph, citation);
      // What is printed as a table is read as one.
      if (table === undefined) openSection(citation);
      else goTo('tables', [['table', printedTableAddress(table)]]);
    } else select(referenceOf(subject));
  }

  function sectionLabel(key: SectionKey): string {
    if (isApart(key)) return translate(`search.${key}`);
    return translate(`search.group.${key}`);
  }

  function statusText(): string {
    const { hits, how, instead } = answer;
    if (hits.length === 0 && asked.length > 0) return '';
    if (answer.counted !== undefined && hits.length === 0) return translate('search.counted.only');
    if (isPalette || (hits.length === 0 && offered.length > 0))
      return translate('search.commands', { count: offered.length });
    const counted = translate('search.count', { count: hits.length, groups: groups.length });
    if (instead.length > 0) return `${translate('search.instead', { words: quoted(instead) })}${counted}`;
    if (hits.length > 0)
      return how === 'whole' ? counted : `${translate(`search.${how}`, values())}${counted}`;
    if (readings === 'loading' || graph === undefined || !isReady) return translate('search.loading');
    if (readings === 'failed') return translate('search.failed');
    // Signs alone ask for nothing.
    if (foldText(wanted).length < 2) return translate('search.hint');
    return noneText(shortened(wanted));
  }

  function values(): { query: string; words: string; absent: string } {
    return { query: wanted, words: quoted(answer.words), absent: absentText() };
  }

  /** What of the words nothing answers, and whether the texts have it. */
  function absentText(): string {
    if (answer.absent.length === 0) return '';
    const words = quoted(answer.absent);
    return inTexts?.kind === 'absent' && inTexts.said.length === answer.absent.length
      ? translate('search.lacking.texts', { words, texts: inTexts.texts })
      : translate('search.lacking', { words });
  }

  /** That nothing is found, and whether it is in the documents. */
  function noneText(shownQuery: string): string {
    switch (inTexts?.kind) {
      case undefined:
        return translate('search.none', { query: shownQuery });
      case 'possible':
        return translate('search.possible', { query: shownQuery });
      case 'apart':
        return translate('search.never', { query: shownQuery, words: quoted(inTexts.said) });
      case 'absent':
        return translate(inTexts.isForeign ? 'search.foreign' : 'search.absent', {
          query: shownQuery,
          texts: inTexts.texts,
          words: quoted(inTexts.said),
        });
    }
  }
}
