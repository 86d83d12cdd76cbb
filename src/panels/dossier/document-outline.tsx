import { useId, useState } from 'react';
import type { OutlineSection } from '../../atlas/document-dossier.ts';
import { FindingLink } from '../../parts/finding-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ShortList } from './short-list.tsx';

/** The outline as printed, each section with what the atlas holds from it; a section opens on its records. */
export function DocumentOutline({ sections }: { sections: readonly OutlineSection[] }) {
  const translate = useTranslate();
  const heading = translate('document.outline');
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>
        {heading} <span className="count">{sections.length}</span>
      </h3>
      <ol className="outline">
        {sections.map((section) => (
          <OutlineItem key={section.locator} section={section} />
        ))}
      </ol>
    </section>
  );
}

function OutlineItem({ section }: { section: OutlineSection }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const contents = useId();
  const { nodes, links, findings } = section.records;
  const title = (
    <>
      <span className="outline-locator">{section.locator}</span> {section.heading}
    </>
  );
  const total = nodes.length + findings.length;
  return (
    <li className="outline-item" data-depth={Math.min(section.depth, 3)}>
      {total === 0 ? (
        <span className="outline-title is-empty">{title}</span>
      ) : (
        <button
          type="button"
          className="outline-title"
          aria-expanded={isOpen}
          aria-controls={contents}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </button>
      )}
      <span className="outline-count">
        {total + links.length === 0
          ? translate('document.outline.nothing')
          : translate('document.outline.counts', { records: total, links: links.length })}
      </span>
      {isOpen ? (
        <div id={contents}>
          <ShortList items={[...nodes, ...findings]}>
            {(record) => (
              <li key={record.id}>
                <span className="related-name">
                  {'kind' in record ? <RecordLink node={record} /> : <FindingLink finding={record} />}
                </span>
                <span className="related-basis">
                  {translate('kind' in record ? `class.${record.class}` : 'kind.finding')}
                </span>
              </li>
            )}
          </ShortList>
        </div>
      ) : null}
    </li>
  );
}
