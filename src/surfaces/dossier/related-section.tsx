import type { Related, RelatedGroup } from '../../atlas/reading/node-reading.ts';
import { uniqueCitations } from '../../atlas/records/citation.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ShortList } from './short-list.tsx';

/** One group of related records; an empty group says that the documents are silent. */
export function RelatedSection({ group, heading }: { group: RelatedGroup; heading: string }) {
  const translate = useTranslate();
  return (
    <section className="dossier-section" aria-label={heading}>
      <h3>
        {heading}{' '}
        {group.items.length > 0 ? (
          <Count value={group.items.length} of={translate('count.related', { heading })} />
        ) : null}
      </h3>
      {group.items.length === 0 ? (
        <p className="silent" title={translate('dossier.silentNote')}>
          {translate('dossier.silent')}
        </p>
      ) : (
        <ShortList items={group.items}>{(item) => <RelatedItem key={item.node.id} item={item} />}</ShortList>
      )}
    </section>
  );
}

function RelatedItem({ item }: { item: Related }) {
  const notes = [...new Set(item.links.flatMap((link) => (link.note === undefined ? [] : [link.note])))];
  return (
    <li className={item.stated ? undefined : 'is-derived'}>
      <span className="related-name">
        <RecordLink node={item.node} />
        {notes.length > 0 ? <span className="related-note">{notes.join('；')}</span> : null}
      </span>
      <span className="related-basis">
        {item.stated
          ? null
          : item.links.slice(0, 1).map((link) => <BasisMark key={`${link.kind}${link.from}`} link={link} />)}
        <SourceTags citations={uniqueCitations(item.links.flatMap((link) => link.citations))} />
      </span>
    </li>
  );
}
