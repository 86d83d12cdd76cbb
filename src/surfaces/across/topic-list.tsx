import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { Topic } from '../../atlas/records/topic.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './across.module.css';

/** What a topic gathers: values, measures, and from how many documents. */
function countsOf(graph: Graph, { records }: Topic) {
  const nodes = records.flatMap((id) => graph.node(id) ?? []);
  const documents = new Set(nodes.flatMap(({ citations }) => citations.map(({ document }) => document)));
  const indicators = nodes.filter(({ kind }) => kind === 'indicator').length;
  return { indicators, measures: nodes.length - indicators, documents: documents.size };
}

/** The topics in their order, each with what it gathers. */
export function TopicList({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <ul className={styles['topics']}>
      {graph.dataset.topics.map((topic) => (
        <li key={topic.id}>
          <ViewLink view="across" pairs={[['of', topic.id]]}>
            {recordName(topic, language)}
          </ViewLink>
          <span className={styles['counted']}>{translate('across.counted', countsOf(graph, topic))}</span>
        </li>
      ))}
    </ul>
  );
}
