import { useRef } from 'react';
import { locatorIn } from '../../atlas/facts/locator-in-english.ts';
import { periodIn } from '../../atlas/facts/period-words.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { readSubject } from '../../atlas/reading/read-subject.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { PrintedLink } from '../../parts/printed-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import type { CitationChoice, Selection } from '../../state/choices.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { CitationReference } from './citation-reference.tsx';
import styles from './dossier.module.css';
import { PassageFold } from './passage-fold.tsx';
import { ReportLink } from './report-link.tsx';
import { SectionLinks } from './section-links.tsx';
import { ShortList } from './short-list.tsx';

export { words } from './words.ts';

export { CitationCard as Panel };

/** A citation opened: the document, the section, its text where the site has it, and every record, inconsistency and relation that rests on it. */
export function CitationCard({ graph, texts }: { graph: Graph; texts?: Readonly<Record<string, string>> }) {
  const citation = useChoices((state) => state.citation);
  const selection = useChoices((state) => state.selection);
  return citation === undefined || isInOutline(graph, selection, citation) ? null : (
    <OpenCitation graph={graph} citation={citation} texts={texts} />
  );
}

function OpenCitation({
  graph,
  citation,
  texts,
}: {
  graph: Graph;
  citation: CitationChoice;
  texts: Readonly<Record<string, string>> | undefined;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const openCitation = useChoices((state) => state.openCitation);
  const selected = useChoices(({ selection }) => (selection.kind === 'node' ? selection.id : undefined));
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${citation.document}#${citation.locator}`;
  useReturnFocus(key, card, heading);
  const document = graph.document(citation.document);
  const section = document?.sections.find((entry) => entry.locator === citation.locator);
  return (
    <aside
      ref={card}
      id="atlas-note"
      className={`panel ${styles['citation-card']}`}
      aria-label={translate('citation.title')}
    >
      <button
        type="button"
        className={`${styles['close']} off-paper`}
        onClick={() => openCitation(undefined)}
        aria-label={translate('app.close')}
      >
        <span aria-hidden="true">×</span>
      </button>
      <p className={styles['citation-kind']}>{translate('citation.title')}</p>
      <h2 ref={heading} tabIndex={-1} className={styles['citation-title']}>
        {document === undefined ? citation.document : <DocumentLink document={document} />}
      </h2>
      <p>
        {locatorIn(citation.locator, language)}{' '}
        {language === 'en' ? <span lang="zh-CN">{section?.heading}</span> : section?.heading}{' '}
        <PrintedLink graph={graph} citation={citation} row={selected} />
      </p>
      {document === undefined || section === undefined ? (
        <p className="silent">{translate('citation.unknown')}</p>
      ) : (
        <AboutDocument document={document} citation={citation} />
      )}
      <PassageFold key={`text ${key}`} citation={citation} texts={texts} />
      <OtherCitations graph={graph} citation={citation} />
      <ReportHere graph={graph} citation={citation} />
      <Resting key={key} graph={graph} citation={citation} />
    </aside>
  );
}

/** The dossier of the document shows the section itself, opened, in its outline. */
function isInOutline(graph: Graph, selection: Selection, { document, locator }: CitationChoice): boolean {
  if (selection.kind !== 'document' || selection.id !== document) return false;
  return graph.document(document)?.sections.some((section) => section.locator === locator) ?? false;
}

function AboutDocument({ document, citation }: { document: AtlasDocument; citation: Citation }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { issued, issuer, number, period, status } = document;
  // Where a document does not say whether it is in force, the years that it plans for say more than the silence.
  const years =
    status === 'unknown' && period !== undefined
      ? translate('citation.period', { period: periodIn(period, language) })
      : undefined;
  const parts = [issuer, number, issued, years, translate(`document.status.${status}`)];
  return (
    <>
      <p className={styles['citation-meta']}>
        {parts.filter((part) => part !== undefined && part !== '').join(' · ')}
      </p>
      <CitationReference document={document} citation={citation} />
    </>
  );
}

/** Where else the record that is read is cited from: one of its facts may stand in another place than this one. */
function OtherCitations({ graph, citation }: { graph: Graph; citation: Citation }) {
  const translate = useTranslate();
  const selection = useChoices((state) => state.selection);
  const node = selection.kind === 'node' ? graph.node(selection.id) : undefined;
  const isHere = (other: Citation) =>
    other.document === citation.document && other.locator === citation.locator;
  const others = node?.citations.filter((other) => !isHere(other)) ?? [];
  if (node === undefined || others.length === 0 || others.length === node.citations.length) return null;
  return (
    <p className={styles['citation-others']}>
      {translate('citation.others')} <SourceTags citations={others} first={4} />
    </p>
  );
}

/** Reports an error in what is read and rests on this section. */
function ReportHere({ graph, citation }: { graph: Graph; citation: Citation }) {
  const language = useChoices((state) => state.language);
  const selection = useChoices((state) => state.selection);
  const words = useWords();
  const takesReports = useSite().reportTo !== undefined;
  if (!takesReports || selection.kind === 'none') return null;
  const dossier = readSubject({ graph, language, words, plan: undefined }, selection);
  return dossier === undefined ? null : (
    <p className="off-paper">
      <ReportLink graph={graph} dossier={dossier} citation={citation} className="record-link" />
    </p>
  );
}

/** Everything that rests on the section. */
function Resting({ graph, citation }: { graph: Graph; citation: Citation }) {
  const translate = useTranslate();
  const { nodes, findings, links } = graph.citedAt(citation);
  const sorted = nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  const count = nodes.length + findings.length;
  return (
    <>
      {count === 0 ? null : (
        <>
          <h3>
            <Count value={count} of={translate('count.cited')} className="">
              {translate('citation.alsoCount', { count })}
            </Count>
          </h3>
          <ShortList items={[...sorted, ...findings]} className={styles['citation-records']}>
            {(record) => (
              <li key={record.id}>
                {'kind' in record ? <RecordLink node={record} /> : <FindingLink finding={record} />}{' '}
                <span className="related-note">
                  {translate('kind' in record ? `class.${record.class}` : 'kind.finding')}
                </span>
              </li>
            )}
          </ShortList>
        </>
      )}
      {links.length === 0 ? null : (
        <>
          <h3>
            <Count value={links.length} of={translate('count.cited')} className="">
              {translate('citation.linkCount', { count: links.length })}
            </Count>
          </h3>
          <SectionLinks graph={graph} links={links} />
        </>
      )}
    </>
  );
}
