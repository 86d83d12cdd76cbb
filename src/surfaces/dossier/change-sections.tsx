import type { Graph } from '../../atlas/graph/graph.ts';
import type { Continuation, DocumentChange } from '../../atlas/plans/changes.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { Disclosure } from './disclosure.tsx';
import { ShortList } from './short-list.tsx';

/** What this document changed, held against each earlier one: what goes on, what is new to it, what is not taken up. */
export function DocumentChanges({
  graph,
  changes,
  reforms,
}: {
  graph: Graph;
  changes: readonly DocumentChange[];
  reforms: readonly Continuation[];
}) {
  const translate = useTranslate();
  const heading = translate('document.changes');
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>{heading}</h3>
      {changes.length === 0 ? <p className="silent">{translate('document.noChanges')}</p> : null}
      {changes.map((change) => (
        <ChangeGroup key={change.other} graph={graph} change={change} />
      ))}
      {reforms.length === 0 ? null : (
        <>
          <h4>
            {translate('document.reforms')}{' '}
            <Count value={reforms.length} of={translate('count.continuations')} />
          </h4>
          <p className="related-note is-line">{translate('document.reforms.note')}</p>
          <Continuations items={reforms} />
        </>
      )}
    </section>
  );
}

function ChangeGroup({ graph, change }: { graph: Graph; change: DocumentChange }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const other = graph.document(change.other);
  const title = other === undefined ? change.other : documentShortTitle(other, language);
  return (
    <>
      <h4>
        {translate(`document.changes.${change.direction}`)}{' '}
        {other === undefined ? title : <DocumentLink document={other}>{title}</DocumentLink>}{' '}
        <Count value={change.items.length} of={translate('count.continuations')} />
      </h4>
      <Continuations items={change.items} />
      <Unpaired
        title={translate('document.withoutPredecessor', { count: change.withoutPredecessor.length, title })}
        nodes={change.withoutPredecessor}
      />
      <Unpaired
        title={translate('document.withoutSuccessor', { count: change.withoutSuccessor.length, title })}
        nodes={change.withoutSuccessor}
      />
    </>
  );
}

function Unpaired({ title, nodes }: { title: string; nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  if (nodes.length === 0) return null;
  return (
    <Disclosure title={title}>
      {() => (
        <>
          <p className="related-note is-line">{translate('document.unpaired.note')}</p>
          <ShortList items={nodes}>
            {(node) => (
              <li key={node.id}>
                <span className="related-name">
                  <RecordLink node={node} />
                  <span className="related-note">{translate(`class.${node.class}`)}</span>
                </span>
                <span className="related-basis">
                  <SourceTags citations={node.citations} first={1} />
                </span>
              </li>
            )}
          </ShortList>
        </>
      )}
    </Disclosure>
  );
}

function Continuations({ items }: { items: readonly Continuation[] }) {
  const translate = useTranslate();
  return (
    <ShortList items={items}>
      {({ from, to, link }) => (
        <li
          key={`${link.kind} ${from.id} ${to.id}`}
          className={link.basis === 'derived' ? 'is-derived' : undefined}
        >
          <span className="related-name">
            <RecordLink node={from} />
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden">
              {translate(link.kind === 'same-as' ? 'group.sameAs' : 'group.continues')}
            </span>
            <RecordLink node={to} />
            {link.note === undefined ? null : <span className="related-note">{link.note}</span>}
          </span>
          <span className="related-basis">
            <BasisMark link={link} />
            <SourceTags citations={link.citations} />
          </span>
        </li>
      )}
    </ShortList>
  );
}
