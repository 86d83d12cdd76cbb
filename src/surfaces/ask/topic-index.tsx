import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { nodesOfTopic, whoToAsk } from '../../atlas/reading/who-to-ask.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { Organisation } from '../../atlas/records/organisation.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './ask.module.css';

/** Bureaus told beside a topic; its own page has them all. */
const MOST = 3;

/** The topics in their order, each with the bureaus of the city that come first; of one bureau those that it answers for. */
export function TopicIndex({ graph, bureau }: { graph: Graph; bureau: Organisation | undefined }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const topics = useMemo(
    () =>
      graph.dataset.topics.map((topic) => {
        const { bureaus, districts } = whoToAsk(graph, nodesOfTopic(graph, topic));
        return { topic, bureaus, all: [...bureaus, ...districts] };
      }),
    [graph],
  );
  const own = topics.flatMap(({ topic, bureaus, all }) => {
    const asked = all.find(
      (one) => one.bureau.id === bureau?.id || one.former.some(({ node }) => node.id === bureau?.id),
    );
    return bureau === undefined || asked !== undefined ? [{ topic, bureaus, asked }] : [];
  });
  if (own.length === 0) return <p className={styles['note']}>{translate('ask.noTopics')}</p>;
  return (
    <ul className={styles['topics']}>
      {own.map(({ topic, bureaus, asked }) => (
        <li key={topic.id}>
          <ViewLink view="ask" pairs={[['for', topic.id]]}>
            {recordName(topic, language)}
          </ViewLink>
          <span className={styles['beside']}>
            {asked !== undefined ? (
              <Count value={asked.duties.length} of={translate('ask.dutiesOf')}>
                {translate(asked.first === 0 ? 'ask.duties' : 'ask.dutiesFirst', {
                  total: asked.duties.length,
                  first: asked.first,
                })}
              </Count>
            ) : bureaus.length === 0 ? (
              <span className="silent">{translate('dossier.silent')}</span>
            ) : (
              bureaus.slice(0, MOST).map((one, index) => (
                <span key={one.bureau.id}>
                  {index === 0 ? '' : translate('list.separator')}
                  <RecordLink node={one.bureau} />
                </span>
              ))
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
