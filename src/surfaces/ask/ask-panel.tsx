import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import styles from './ask.module.css';
import { ASK_SLICE } from './ask-slice.ts';
import { BureauList } from './bureau-list.tsx';
import { askedOf, type SubjectAsked, subjectAsked } from './subject-asked.ts';
import { TopicIndex } from './topic-index.tsx';
import { Unassigned } from './unassigned.tsx';

export { words } from './words.ts';

/** Who answers for a topic or a record; without one, all topics with their bureaus. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { subject: id } = useSlice(ASK_SLICE);
  const subject = id === undefined ? undefined : subjectAsked(graph, id);
  const name =
    subject === undefined
      ? ''
      : recordName(subject.kind === 'topic' ? subject.topic : subject.node, language);
  const title =
    subject === undefined
      ? translate('ask.title')
      : translate(subject.kind === 'bureau' ? 'ask.bureau' : 'ask.of', { name });
  const head = subject === undefined ? { lead: translate('ask.lead') } : { ways: <Ways subject={subject} /> };
  return (
    <PanelFrame title={title} bodyClass={styles['body']} {...head}>
      {subject === undefined || subject.kind === 'bureau' ? (
        <TopicIndex graph={graph} bureau={subject?.node} />
      ) : (
        <Asked graph={graph} subject={subject} />
      )}
      <Notes />
    </PanelFrame>
  );
}

/** From here to the subject itself, to all documents on it, and back to the topics. */
function Ways({ subject }: { subject: SubjectAsked }) {
  const translate = useTranslate();
  return (
    <>
      {subject.kind === 'topic' ? (
        <ViewLink view="across" pairs={[['of', subject.id]]}>
          {translate('ask.across')}
        </ViewLink>
      ) : (
        <RecordLink node={subject.node}>{translate('ask.open')}</RecordLink>
      )}
      <ViewLink view="ask" pairs={[]}>
        {translate('ask.topics')}
      </ViewLink>
    </>
  );
}

function Asked({ graph, subject }: { graph: Graph; subject: Exclude<SubjectAsked, { kind: 'bureau' }> }) {
  const translate = useTranslate();
  const { bureaus, districts, unassigned } = useMemo(() => askedOf(graph, subject), [graph, subject]);
  return (
    <>
      {bureaus.length === 0 ? (
        <p className={styles['note']}>{translate('ask.none')}</p>
      ) : (
        <>
          <BureauList graph={graph} bureaus={bureaus} />
          <p className={styles['note']}>{translate('ask.order')}</p>
        </>
      )}
      {districts.length === 0 ? null : (
        <section className={styles['part']} aria-label={translate('ask.districts')}>
          <h3>{translate('ask.districts')}</h3>
          <p className={styles['note']}>{translate('ask.districts.note')}</p>
          <BureauList graph={graph} bureaus={districts} />
        </section>
      )}
      {unassigned.length === 0 ? null : <Unassigned graph={graph} unassigned={unassigned} />}
    </>
  );
}

/** What the atlas does not tell, and why: in plain words, in the end of every page of this surface. */
function Notes() {
  const translate = useTranslate();
  return (
    <aside className={styles['part']}>
      {(['names', 'persons'] as const).map((key) => (
        <section key={key} aria-label={translate(`ask.${key}`)}>
          <h3>{translate(`ask.${key}`)}</h3>
          <p className={styles['note']}>{translate(`ask.${key}.text`)}</p>
        </section>
      ))}
    </aside>
  );
}
