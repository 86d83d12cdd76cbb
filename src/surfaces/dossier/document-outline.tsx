import { useEffect, useId, useRef, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { OutlineSection } from '../../atlas/reading/document-reading.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { FindingLink } from '../../parts/finding-link.tsx';
import { PrintedLink } from '../../parts/printed-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { CitedValue } from '../../parts/source-tag.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import type { CitationChoice } from '../../state/choices.ts';
import { CitationReference } from './citation-reference.tsx';
import styles from './dossier-blocks.module.css';
import { PassageFold } from './passage-fold.tsx';
import { SectionLinks } from './section-links.tsx';
import { ShortList } from './short-list.tsx';

/** The outline as printed, each section with what the atlas holds from it; a section opens on its records and relations. */
export function DocumentOutline({
  graph,
  document,
  sections,
}: {
  graph: Graph;
  document: AtlasDocument;
  sections: readonly OutlineSection[];
}) {
  const wanted = useChoices(({ citation }) => (citation?.document === document.id ? citation : undefined));
  return (
    <ol className={styles['outline']}>
      {sections.map((section) => (
        <OutlineItem
          key={section.locator}
          graph={graph}
          document={document}
          section={section}
          wanted={section.locator === wanted?.locator ? wanted : undefined}
        />
      ))}
    </ol>
  );
}

function OutlineItem({
  graph,
  document,
  section: { depth, heading, locator, records },
  wanted,
}: {
  graph: Graph;
  document: AtlasDocument;
  section: OutlineSection;
  /** The citation by which the document is read at this section. */
  wanted: CitationChoice | undefined;
}) {
  const translate = useTranslate();
  const isWanted = wanted !== undefined;
  // Where the reader is led it opens by itself, until they close it.
  const [choice, setChoice] = useState<{ isOpen: boolean; for: CitationChoice | undefined }>();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isOpen = choice !== undefined && choice.for === wanted ? choice.isOpen : isWanted;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted === undefined) return;
    line.current?.focus({ preventScroll: true });
    line.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const contents = useId();
  const { nodes, links, findings } = records;
  const total = nodes.length + findings.length;
  return (
    <li
      ref={line}
      className={styles['outline-item']}
      data-depth={Math.min(depth, 3)}
      aria-current={isWanted ? 'location' : undefined}
      tabIndex={isWanted ? -1 : undefined}
    >
      <span className={styles['outline-locator']}>
        <CitedValue value={locator} citation={{ document: document.id, locator }} />
      </span>
      {total + links.length === 0 ? (
        <span className={styles['outline-title']}>{heading}</span>
      ) : (
        <button
          type="button"
          className={styles['outline-title']}
          aria-expanded={isOpen}
          aria-controls={contents}
          onClick={() => setChoice({ isOpen: !isOpen, for: wanted })}
        >
          {heading}
        </button>
      )}
      <span className={styles['outline-count']}>
        {total + links.length === 0
          ? translate('document.outline.nothing')
          : translate('document.outline.counts', { records: total, links: links.length })}{' '}
        <PrintedLink graph={graph} citation={{ document: document.id, locator }} />
      </span>
      {isWanted ? (
        <>
          <CitationReference document={document} citation={wanted} />
          <PassageFold key={locator} citation={wanted} />
        </>
      ) : null}
      {isOpen || isOnPaper ? (
        <div id={contents}>
          <ShortList items={[...nodes, ...findings]}>
            {(record) => (
              <li key={record.id}>
                <span className={styles['line-name']}>
                  {'kind' in record ? <RecordLink node={record} /> : <FindingLink finding={record} />}
                </span>
                <span className={styles['line-basis']}>
                  {translate('kind' in record ? `class.${record.class}` : 'kind.finding')}
                </span>
              </li>
            )}
          </ShortList>
          <SectionLinks graph={graph} links={links} isBrief />
        </div>
      ) : null}
    </li>
  );
}
