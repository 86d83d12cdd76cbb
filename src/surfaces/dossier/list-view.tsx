import type { Block, Line } from '../../atlas/reading/block.ts';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier-blocks.module.css';
import { Inlines } from './inline-view.tsx';
import { NoteReferences } from './note-references.tsx';
import { ShortList } from './short-list.tsx';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** A list: related records one a line, chips, the readings of a finding, or findings. */
export function ListView({ block: { lines, sources, style } }: { block: ListBlock }) {
  if (style === 'readings')
    return (
      <ol className={styles['readings']}>
        {lines.map((line, index) => (
          <Reading key={line.key} line={line} number={index + 1} />
        ))}
      </ol>
    );
  if (style === 'chips')
    return (
      <ShortList items={lines} className={styles['chips']}>
        {(line) => (
          <li key={line.key}>
            <Inlines pieces={line.content} />
            {line.sources.length > 0 ? <NoteReferences citations={line.sources} /> : null}
          </li>
        )}
      </ShortList>
    );
  return (
    <ShortList items={lines} className={style === 'findings' ? styles['findings'] : styles['lines']}>
      {(line) => <RelatedLine key={line.key} line={line} sources={sources} />}
    </ShortList>
  );
}

function RelatedLine({ line, sources }: { line: Line; sources: ListBlock['sources'] }) {
  const isTagged = sources === 'tags' && line.sources.length > 0;
  const isNumbered = sources === 'notes' && line.sources.length > 0;
  return (
    <li data-derived={line.isDerived ? '' : undefined}>
      <span className={styles['line-name']}>
        <Inlines pieces={line.content} />
        {isNumbered ? <NoteReferences citations={line.sources} /> : null}
      </span>
      {line.basis.length > 0 || isTagged ? (
        <span className={styles['line-basis']}>
          <Inlines pieces={line.basis} />
          {isTagged ? <SourceTags citations={line.sources} first={1} /> : null}
        </span>
      ) : null}
    </li>
  );
}

function Reading({ line, number }: { line: Line; number: number }) {
  const translate = useTranslate();
  return (
    <li>
      <h3>{translate('finding.reading', { number })}</h3>
      <p>
        <Inlines pieces={line.content} />
        <NoteReferences citations={line.sources} />
      </p>
    </li>
  );
}
