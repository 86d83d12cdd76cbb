import type { RefObject } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Dossier, Inline, Section } from '../../atlas/reading/block.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { Blocks } from './block-view.tsx';
import styles from './dossier.module.css';
import blockStyles from './dossier-blocks.module.css';
import { HiddenLinksNote } from './hidden-links-note.tsx';
import { Inlines } from './inline-view.tsx';
import { NoteList } from './note-list.tsx';
import { NotesContext } from './notes-context.ts';

/** A dossier, set like a page: what it is first, what few ask for closed, its sources at the end. */
export function DossierView({
  graph,
  dossier,
  heading,
}: {
  graph: Graph;
  dossier: Dossier;
  /** Takes the focus when the dossier is opened. */
  heading?: RefObject<HTMLHeadingElement | null>;
}) {
  const { closed, lead, mark, notes, sections, subject, warning } = dossier;
  return (
    <NotesContext value={notes}>
      <article className={mark?.belt === undefined ? undefined : `belt-${mark.belt}`}>
        <Head dossier={dossier} heading={heading} />
        {warning === undefined ? null : (
          <p className={blockStyles['draft']} data-tone="warning">
            {warning}
          </p>
        )}
        <Figures dossier={dossier} />
        <Blocks graph={graph} blocks={lead} headingTag="h3" />
        {subject.kind === 'node' ? <HiddenLinksNote graph={graph} id={subject.id} /> : null}
        {sections.map((section) => (
          <OpenSection key={section.key} graph={graph} section={section} />
        ))}
        {closed.length === 0 ? null : (
          <div className={styles['closed']}>
            {closed.map((section) => (
              <ClosedSection key={section.key} graph={graph} section={section} />
            ))}
          </div>
        )}
        <NoteList notes={notes} />
      </article>
    </NotesContext>
  );
}

function Head({
  dossier: { identity, isLongName, mark, name, otherName, path, summary },
  heading,
}: {
  dossier: Dossier;
  heading: RefObject<HTMLHeadingElement | null> | undefined;
}) {
  const translate = useTranslate();
  return (
    <header>
      <p className={styles['path']}>
        {mark === undefined ? null : <ClassMark nodeClass={mark.nodeClass} belt={mark.belt} />}
        <Steps items={path} separator=" › " />
      </p>
      <h2
        ref={heading}
        tabIndex={-1}
        className={styles['name']}
        data-long={isLongName ? '' : undefined}
        lang={languageOf(name)}
      >
        {name}
      </h2>
      <p className={styles['other']}>
        {otherName === undefined ? null : (
          <span lang={languageOf(otherName)} title={translate('dossier.nameEnNote')}>
            {otherName}
          </span>
        )}
        {otherName !== undefined && identity.length > 0 ? <span aria-hidden="true"> · </span> : null}
        <Steps items={identity} separator=" · " />
      </p>
      {summary.length === 0 ? null : (
        <p className={styles['summary']}>
          <Inlines pieces={summary} />
        </p>
      )}
    </header>
  );
}

const languageOf = (words: string) => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');

function Steps({ items, separator }: { items: readonly (readonly Inline[])[]; separator: string }) {
  return items.map((item, index) => (
    // Steps never change places within their line.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={index}>
      {index === 0 ? null : <span aria-hidden="true">{separator}</span>}
      <Inlines pieces={item} />
    </span>
  ));
}

function Figures({ dossier: { figures } }: { dossier: Dossier }) {
  const translate = useTranslate();
  if (figures.length === 0) return null;
  return (
    <dl className={styles['counts']} aria-label={translate('dossier.counts')}>
      {figures.map(({ key, label, content }) => (
        <div key={key}>
          <dt>
            <Inlines pieces={label} />
          </dt>
          <dd>
            <Inlines pieces={content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SectionCount({ section: { count } }: { section: Section }) {
  return count === undefined ? null : (
    <>
      {' '}
      <Count value={count.value} of={count.of} />
    </>
  );
}

function SectionRemark({ section: { remark } }: { section: Section }) {
  return remark === undefined ? null : (
    <span className={styles['section-remark']}>
      <Inlines pieces={remark} />
    </span>
  );
}

function OpenSection({ graph, section }: { graph: Graph; section: Section }) {
  return (
    <section
      className={styles['section']}
      data-silent={section.key === 'silent' ? '' : undefined}
      aria-label={section.heading}
    >
      <h3>
        {section.heading}
        <SectionCount section={section} />
        <SectionRemark section={section} />
      </h3>
      <Blocks graph={graph} blocks={section.blocks} headingTag="h4" />
    </section>
  );
}

/** What few ask for: closed until it is pressed, and found by the browser's own search all the same. */
function ClosedSection({ graph, section }: { graph: Graph; section: Section }) {
  return (
    <section className={styles['section']} data-closed="" aria-label={section.heading}>
      <details>
        <summary>
          <h3>
            {section.heading}
            {section.count === undefined ? '' : ` ${section.count.value}`}
          </h3>
          {section.hint === undefined ? null : <span className={styles['hint']}>{section.hint}</span>}
        </summary>
        <Blocks graph={graph} blocks={section.blocks} headingTag="h4" />
      </details>
    </section>
  );
}
