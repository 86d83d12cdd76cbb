import type { Graph } from '../../atlas/graph/graph.ts';
import { type DutiesOfDocument, type Duty, dutiesOf, organisationNames } from '../../atlas/reading/duties.ts';
import { uniqueCitations } from '../../atlas/records/citation.ts';
import type { Organisation } from '../../atlas/records/organisation.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { ShortList } from './short-list.tsx';

/** What an organisation answers for across the years, under its old and new names, document by document. */
export function OrganisationDuties({ graph, node }: { graph: Graph; node: Organisation }) {
  const translate = useTranslate();
  const groups = dutiesOf(graph, node.id);
  const total = groups.reduce((sum, group) => sum + group.duties.length, 0);
  const heading = translate('organisation.duties');
  return (
    <>
      <OrganisationNames graph={graph} node={node} />
      <section className="dossier-section" aria-label={heading}>
        <h3>
          {heading} {total > 0 ? <Count value={total} of={translate('count.related', { heading })} /> : null}
        </h3>
        {total === 0 ? <p className="silent">{translate('dossier.silent')}</p> : null}
        {groups.map((group) => (
          <DocumentDuties key={group.document ?? ''} graph={graph} node={node} group={group} />
        ))}
      </section>
    </>
  );
}

function OrganisationNames({ graph, node }: { graph: Graph; node: Organisation }) {
  const translate = useTranslate();
  const others = organisationNames(graph, node.id).filter(({ relation }) => relation !== 'self');
  if (others.length === 0) return null;
  const heading = translate('organisation.names');
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>
        {heading} <Count value={others.length} of={translate('count.related', { heading })} />
      </h3>
      <ul className="related">
        {others.map(({ node: other, relation, links }) => (
          <li
            key={other.id}
            className={links.some((link) => link.basis === 'derived') ? 'is-derived' : undefined}
          >
            <span className="related-name">
              <RecordLink node={other} />
              <span className="related-note">
                {[
                  translate(relation === 'earlier' ? 'group.continuedFrom' : 'group.continues'),
                  ...links.flatMap((link) => link.note ?? []),
                ].join('；')}
              </span>
            </span>
            <span className="related-basis">
              {links.map((link) => (
                <BasisMark key={`${link.from} ${link.to}`} link={link} />
              ))}
              <SourceTags citations={uniqueCitations(links.flatMap((link) => link.citations))} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DocumentDuties({
  graph,
  node,
  group,
}: {
  graph: Graph;
  node: Organisation;
  group: DutiesOfDocument;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const document = graph.document(group.document ?? '');
  return (
    <>
      <h4>
        {document === undefined ? (
          translate('organisation.noDocument')
        ) : (
          <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>
        )}{' '}
        <Count
          value={group.duties.length}
          of={translate('count.related', { heading: translate('organisation.duties') })}
        />
      </h4>
      <ShortList items={group.duties}>
        {(duty) => <DutyItem key={`${duty.under.id} ${duty.node.id}`} duty={duty} self={node} />}
      </ShortList>
      {group.places.length === 0 ? null : (
        <>
          <p className="duty-places">
            <Count value={group.places.length} of={translate('count.places')} className="">
              {translate('organisation.places', { count: group.places.length })}
            </Count>
          </p>
          <ShortList items={group.places} className="chips">
            {(place) => (
              <li key={place.id}>
                <RecordLink node={place} />
              </li>
            )}
          </ShortList>
        </>
      )}
    </>
  );
}

function DutyItem({ duty, self }: { duty: Duty; self: Organisation }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const notes = [
    translate(`class.${duty.node.class}`),
    ...(duty.links.some((link) => link.kind === 'guides') ? [translate('organisation.guides')] : []),
    ...(duty.under.id === self.id ? [] : [translate('organisation.under', { name: nameOf(duty.under) })]),
    ...duty.links.flatMap((link) => link.note ?? []),
  ];
  return (
    <li>
      <span className="related-name">
        <RecordLink node={duty.node} />
        <span className="related-note">{notes.join('；')}</span>
      </span>
      <span className="related-basis">
        {duty.links.map((link) => (
          <BasisMark key={link.kind} link={link} />
        ))}
        <SourceTags citations={uniqueCitations(duty.links.flatMap((link) => link.citations))} />
      </span>
    </li>
  );
}
