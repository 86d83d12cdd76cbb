import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed, MapSide } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { placesOfSides, type SidePlaces } from '../../atlas/plans/places-of-sides.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { late } from '../../parts/late.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import { KindSections } from './kind-sections.tsx';
import { PairPicker } from './pair-picker.tsx';
import { ResultFilters } from './result-filters.tsx';
import { type ChosenPair, differencesOf, pairOf, shownOf } from './shown-differences.ts';
import { SignsOnMap } from './signs-on-map.tsx';

export { words } from './words.ts';

/** Fetched when first asked for. */
const DifferencesDownload = late(
  async () => (await import('./differences-download.tsx')).DifferencesDownload,
);

/**
 * The places of what is shown: those that differ themselves, each with its sign, else those that the rest is about; and, where it
 * is asked for, what each of the two documents speaks of at its side of a line.
 */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const state = DIFFERENCES_SLICE.of(choices).getState();
  const pair = pairOf(graph, state);
  if (pair === undefined) return undefined;
  const all = differencesOf(graph, pair);
  const { language } = choices.getState();
  const { entries } = shownOf(graph, all, state, language);
  const { before, after } = placesOfSides(graph, { ...all, entries: [...entries] });
  const places = [...before.differing, ...after.differing];
  const nodes = (ids: readonly NodeId[]) => ids.flatMap((id) => graph.node(id) ?? []);
  const marks =
    places.length > 0
      ? places
      : entries
          .flatMap((entry) => nodes([...entry.before, ...entry.after]))
          .flatMap((node) => (node.class === 'city' ? [] : marksOf(graph, node)));
  const side = (document: AtlasDocument, shown: SidePlaces): MapSide => ({
    title: documentShortTitle(document, language),
    records: new Set(shown.all),
    signs: shown.signs,
  });
  const sides = state.map === 'swipe' && {
    sides: { before: side(pair.from, before), after: side(pair.to, after) },
  };
  if (marks.length === 0 && !sides) return undefined;
  return {
    records: new Set(marks),
    counts: [],
    signs: new Map([...before.signs, ...after.signs]),
    ...sides,
  };
}

/** Two documents held against each other: which, the result in counts that open their rows, and the rows. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const state = useSlice(DIFFERENCES_SLICE);
  const pair = pairOf(graph, state);
  const title = translate('differences.title');
  if (pair === undefined)
    return (
      <PanelFrame title={title}>
        <p className="frame-head">{translate('list.empty')}</p>
      </PanelFrame>
    );
  return <Compared graph={graph} pair={pair} title={title} />;
}

function Compared({ graph, pair, title }: { graph: Graph; pair: ChosenPair; title: string }) {
  const translate = useTranslate();
  const language = useChoices((choices) => choices.language);
  const state = useSlice(DIFFERENCES_SLICE);
  const [isDownloading, setDownloading] = useState(false);
  const { from, to } = pair;
  const all = useMemo(() => differencesOf(graph, { from, to, isTurned: false }), [graph, from, to]);
  const shown = useMemo(() => shownOf(graph, all, state, language), [graph, all, state, language]);
  return (
    <PanelFrame
      title={title}
      ways={
        <>
          <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
            {translate('download.open')}
          </button>
          <ViewLink view="generations" pairs={[]}>
            {translate('differences.generations')}
          </ViewLink>
          <ViewLink view="across" pairs={[]}>
            {translate('differences.across')}
          </ViewLink>
        </>
      }
    >
      <PairPicker graph={graph} pair={pair} />
      <ResultFilters all={all} shown={shown} />
      <SignsOnMap graph={graph} pair={pair} all={all} shown={shown} />
      <KindSections graph={graph} pair={pair} all={all} shown={shown} />
      {isDownloading ? (
        <DifferencesDownload
          graph={graph}
          pair={pair}
          all={all}
          shown={shown}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}
