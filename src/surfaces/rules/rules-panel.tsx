import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { type RulesOfDocument, rulesAsked, rulesByDocument } from '../../atlas/rules/rule-groups.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { questionOf } from './question-of.ts';
import { RuleEntryView } from './rule-entry.tsx';
import { RuleFilters } from './rule-filters.tsx';
import styles from './rules.module.css';
import { RulesDownload } from './rules-download.tsx';
import { RULES_SLICE } from './rules-slice.ts';

export { words } from './words.ts';

/** The places that the open rule governs, as far as the filters leave them. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const state = RULES_SLICE.of(choices).getState();
  const open = rulesAsked(rulesByDocument(graph), questionOf(state))
    .flatMap(({ entries }) => entries)
    .find(({ measure }) => measure.id === state.rule);
  const subjects = (open?.terms ?? []).flatMap(({ checks }) =>
    checks.flatMap(({ subject }) => (subject === undefined ? [] : (graph.node(subject) ?? []))),
  );
  // The city as a whole is nowhere in particular.
  const marks = subjects.flatMap((node) => (node.class === 'city' ? [] : marksOf(graph, node)));
  return marks.length === 0 ? undefined : { records: new Set(marks), counts: [] };
}

/** The rules of the documents, each with what it governs and whether it is kept. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const state = useSlice(RULES_SLICE);
  const [isDownloading, setDownloading] = useState(false);
  const all = useMemo(() => rulesByDocument(graph), [graph]);
  const question = questionOf(state);
  const groups = rulesAsked(all, question);
  return (
    <PanelFrame
      title={translate('checks.title')}
      lead={translate('checks.lead')}
      ways={
        <button type="button" className="text-button off-paper" onClick={() => setDownloading(true)}>
          {translate('download.title')}
        </button>
      }
      bodyClass={styles['body']}
    >
      <RuleFilters all={all} question={question} />
      {groups.length === 0 ? <p className="silent">{translate('checks.empty')}</p> : null}
      {groups.map((group) => (
        <RulesOf key={group.document.id} graph={graph} group={group} />
      ))}
      {isDownloading ? (
        <RulesDownload
          graph={graph}
          groups={groups}
          question={question}
          onClose={() => setDownloading(false)}
        />
      ) : null}
    </PanelFrame>
  );
}

function RulesOf({ graph, group: { document, entries } }: { graph: Graph; group: RulesOfDocument }) {
  const translate = useTranslate();
  return (
    <section className={styles['document']}>
      <h3>
        <DocumentLink document={document} />{' '}
        {document.status === 'draft' ? <span className="basis-mark">{translate('basis.draft')}</span> : null}
      </h3>
      {entries.length === 0 ? <p className="silent">{translate('checks.none')}</p> : null}
      {entries.map((entry) => (
        <RuleEntryView key={entry.measure.id} graph={graph} entry={entry} />
      ))}
    </section>
  );
}
