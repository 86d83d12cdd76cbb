import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Listed } from '../../atlas/on-map/listed.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { ChoiceStore } from '../../state/store.ts';
import type { PanelProps } from '../../state/surface.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import { ACROSS_SLICE } from './across-slice.ts';
import { StatementTable } from './statement-table.tsx';
import { documentsAcross, type SubjectAcross, subjectAcross } from './subject-across.ts';
import { TopicList } from './topic-list.tsx';

export { words } from './words.ts';

/** The places that the rows are about. */
export function onMap(graph: Graph, choices: ChoiceStore): Listed | undefined {
  const { of } = ACROSS_SLICE.of(choices).getState();
  const subject = of === undefined ? undefined : subjectAcross(graph, of);
  if (subject === undefined) return undefined;
  const statements = documentsAcross(graph, subject).flatMap(({ said }) =>
    said.flatMap((own) => own.statements),
  );
  // The city as a whole is nowhere in particular.
  const places = statements.flatMap(({ named, places: about }) =>
    [...named, ...about].filter((node) => node.kind === 'place' && node.class !== 'city'),
  );
  if (places.length === 0) return undefined;
  return { records: new Set(places.map(({ id }) => id)), counts: [] };
}

/** A topic or record in all documents; without one, the topics to choose from. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const { of } = useSlice(ACROSS_SLICE);
  const subject = of === undefined ? undefined : subjectAcross(graph, of);
  if (subject !== undefined) return <Across graph={graph} subject={subject} />;
  const title = translate('across.title');
  return (
    <PanelFrame title={title} lead={translate('across.lead')}>
      <TopicList graph={graph} />
    </PanelFrame>
  );
}

function Across({ graph, subject }: { graph: Graph; subject: SubjectAcross }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const documents = useMemo(() => documentsAcross(graph, subject), [graph, subject]);
  const name = recordName(subject.kind === 'topic' ? subject.topic : subject.node, language);
  const title = translate('across.of', { name });
  return (
    <PanelFrame
      title={title}
      lead={translate(subject.kind === 'topic' ? 'across.topic.note' : 'across.note')}
      ways={
        <>
          {subject.kind === 'record' ? (
            <RecordLink node={subject.node}>{translate('across.open')}</RecordLink>
          ) : null}
          <ViewLink view="across" pairs={[]}>
            {translate('across.topics')}
          </ViewLink>
        </>
      }
    >
      <StatementTable graph={graph} documents={documents} />
    </PanelFrame>
  );
}
