import { useId } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { inOrderOfIssue } from '../../atlas/plans/documents-in-time.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import styles from './differences.module.css';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import type { ChosenPair } from './shown-differences.ts';

/** The two documents to choose, a button that exchanges them, and which way they are read. */
export function PairPicker({ graph, pair }: { graph: Graph; pair: ChosenPair }) {
  const translate = useTranslate();
  const store = useSliceStore(DIFFERENCES_SLICE);
  const { isTurned } = pair;
  const [from, to] = isTurned ? [pair.to, pair.from] : [pair.from, pair.to];
  const choose = (first: AtlasDocument, second: AtlasDocument) =>
    store.setState({ from: first.id, to: second.id });
  const documents = inOrderOfIssue(graph.dataset.documents);
  return (
    <div className={styles['documents']}>
      <div className={styles['pair']}>
        <Picker
          label={translate('differences.from')}
          documents={documents}
          value={from}
          // One that stands on the other side already changes places with it.
          onChoose={(chosen) => (chosen === to ? choose(to, from) : choose(chosen, to))}
        />
        <button
          type="button"
          className={styles['swap']}
          aria-label={translate('differences.swap')}
          title={translate('differences.swap')}
          onClick={() => choose(to, from)}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <Picker
          label={translate('differences.to')}
          documents={documents}
          value={to}
          onChoose={(chosen) => (chosen === from ? choose(to, from) : choose(from, chosen))}
        />
      </div>
      <p role="status">
        <ReadingWay pair={pair} />
      </p>
    </div>
  );
}

function Picker({
  label,
  documents,
  value,
  onChoose,
}: {
  label: string;
  documents: readonly AtlasDocument[];
  value: AtlasDocument;
  onChoose: (document: AtlasDocument) => void;
}) {
  const id = useId();
  const language = useChoices((state) => state.language);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value.id}
        onChange={(event) => {
          const chosen = documents.find((document) => document.id === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {documents.map((document) => (
          <option key={document.id} value={document.id}>
            {documentShortTitle(document, language)}
          </option>
        ))}
      </select>
    </>
  );
}

/** In words: from the earlier to the later, whichever way round they were named. */
function ReadingWay({ pair: { from, to, isTurned } }: { pair: ChosenPair }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const link = (document: AtlasDocument) => (
    <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>
  );
  return (
    <>
      {translate(isTurned ? 'differences.turned' : 'differences.read')} {link(from)} → {link(to)}
      {[from, to].some(({ status }) => status === 'draft') ? (
        <>
          {' '}
          <span className="basis-mark">{translate('basis.draft')}</span>
        </>
      ) : null}
      {from.scope === to.scope ? null : ` ${translate('differences.otherArea')}`}
    </>
  );
}
