import { useEffect, useRef } from 'react';
import type { Graph } from '../../atlas/graph.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { CitationChoice, Selection } from '../../state/choices.ts';

/** A citation opened: the document, the section, and everything else that our records cite to the same section. */
export function CitationCard({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const citation = useChoices((state) => state.citation);
  const openCitation = useChoices((state) => state.openCitation);
  const selection = useChoices((state) => state.selection);
  const heading = useRef<HTMLHeadingElement>(null);
  const key =
    citation === undefined || isInOutline(graph, selection, citation)
      ? undefined
      : `${citation.document}#${citation.locator}`;
  useEffect(() => {
    if (key !== undefined) heading.current?.focus();
  }, [key]);
  if (citation === undefined || key === undefined) return null;
  const document = graph.document(citation.document);
  const section = document?.sections.find((entry) => entry.locator === citation.locator);
  const records = graph.citedAt(citation);
  const nodes = records.nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return (
    <aside className="panel citation-card" aria-label={translate('citation.title')}>
      <button
        type="button"
        className="dossier-close"
        onClick={() => openCitation(undefined)}
        aria-label={translate('app.close')}
      >
        <span aria-hidden="true">×</span>
      </button>
      <p className="dossier-path">{translate('citation.title')}</p>
      <h2 ref={heading} tabIndex={-1} className="citation-title">
        {document === undefined ? citation.document : <DocumentLink document={document} />}
      </h2>
      <p className="citation-locator">
        {citation.locator} {section?.heading}
      </p>
      {document === undefined || section === undefined ? (
        <p className="silent">{translate('citation.unknown')}</p>
      ) : (
        <p className="citation-meta">
          {[
            document.issuer,
            document.number,
            document.issued,
            translate(`document.status.${document.status}`),
          ]
            .filter((part) => part !== undefined && part !== '')
            .join(' · ')}
        </p>
      )}
      {nodes.length + records.findings.length > 0 ? (
        <>
          <h3>{translate('citation.alsoCount', { count: nodes.length + records.findings.length })}</h3>
          <ul className="citation-records">
            {nodes.map((node) => (
              <li key={node.id}>
                <RecordLink node={node} />{' '}
                <span className="related-note">{translate(`class.${node.class}`)}</span>
              </li>
            ))}
            {records.findings.map((finding) => (
              <li key={finding.id}>
                <FindingLink finding={finding} />{' '}
                <span className="related-note">{translate('kind.finding')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}

/** The dossier of the document shows the section itself, opened, in its outline. */
function isInOutline(graph: Graph, selection: Selection, { document, locator }: CitationChoice): boolean {
  if (selection.kind !== 'document' || selection.id !== document) return false;
  return graph.document(document)?.sections.some((section) => section.locator === locator) ?? false;
}
