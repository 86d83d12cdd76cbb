import type { DocumentChange } from '../../atlas/document-dossier.ts';
import type { Graph } from '../../atlas/graph.ts';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { ShortList } from './short-list.tsx';

/** What this document changed: the records that it took over from earlier documents, and those that later ones took over. */
export function DocumentChanges({ graph, changes }: { graph: Graph; changes: readonly DocumentChange[] }) {
  const translate = useTranslate();
  const heading = translate('document.changes');
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>{heading}</h3>
      {changes.length === 0 ? <p className="silent">{translate('document.noChanges')}</p> : null}
      {changes.map((change) => (
        <ChangeGroup key={change.other} graph={graph} change={change} />
      ))}
    </section>
  );
}

function ChangeGroup({ graph, change }: { graph: Graph; change: DocumentChange }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const other = graph.document(change.other);
  return (
    <>
      <h4>
        {translate(`document.changes.${change.direction}`)}{' '}
        {other === undefined ? (
          change.other
        ) : (
          <DocumentLink document={other}>{documentShortTitle(other, language)}</DocumentLink>
        )}{' '}
        <span className="count">{change.items.length}</span>
      </h4>
      <ShortList items={change.items}>
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
    </>
  );
}
