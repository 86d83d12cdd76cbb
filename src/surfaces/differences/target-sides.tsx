import type { Graph } from '../../atlas/graph/graph.ts';
import { isIndicator } from '../../atlas/reading/indicator-series.ts';
import { indicatorStatement } from '../../atlas/reading/statements.ts';
import type { DifferenceEntry } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { Indicator } from '../../atlas/records/indicator.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { MixedText } from '../../parts/mixed-text.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './differences.module.css';
import type { ChosenPair } from './shown-differences.ts';
import { targetWords } from './target-words.ts';

/** The targets of both documents side by side, each with its own definition and source. */
export function TargetSides({
  graph,
  pair,
  entry,
}: {
  graph: Graph;
  pair: ChosenPair;
  entry: DifferenceEntry;
}) {
  return (
    <div className={styles['targets']}>
      <Side graph={graph} document={pair.from} ids={entry.before} />
      <Side graph={graph} document={pair.to} ids={entry.after} />
    </div>
  );
}

function Side({ graph, document, ids }: { graph: Graph; document: AtlasDocument; ids: readonly NodeId[] }) {
  const language = useChoices((state) => state.language);
  const title = documentShortTitle(document, language);
  return (
    <dl aria-label={title}>
      <dt>{title}</dt>
      {ids.flatMap((id) => {
        const node = graph.node(id);
        return node !== undefined && isIndicator(node) ? [<Target key={id} graph={graph} node={node} />] : [];
      })}
    </dl>
  );
}

function Target({ graph, node }: { graph: Graph; node: Indicator }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const words = targetWords(graph, node, translate, language);
  const { sources } = indicatorStatement(graph, node);
  return (
    <dd>
      <RecordLink node={node} />{' '}
      <span className={styles['value']}>
        <MixedText text={words.value} />
      </span>
      {words.beside.map((text) => (
        <span key={text} className={styles['note']}>
          {' '}
          <MixedText text={text} />
        </span>
      ))}{' '}
      {sources.some(({ basis }) => basis === 'derived') ? (
        <span className="basis-mark">{translate('basis.reading')}</span>
      ) : null}{' '}
      <SourceTags citations={uniqueCitations(sources.flatMap(({ citations }) => citations))} first={2} />
    </dd>
  );
}
