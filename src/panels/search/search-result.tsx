import { beltOf } from '../../atlas/belt.ts';
import type { Graph } from '../../atlas/graph.ts';
import type { AtlasNode } from '../../atlas/node.ts';
import type { RelatedPlace, SearchHit } from '../../atlas/search.ts';
import type { SearchText } from '../../atlas/search-entry.ts';
import { type Excerpt, excerptAround, rangeOfFolded, splitAt } from '../../lib/excerpt.ts';
import { isMessageKey } from '../../messages/translate.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { SearchItem } from './search-sections.ts';

/** A line of the result list: what it is, and why it is here. */
export function SearchResult({ item, graph }: { item: SearchItem; graph: Graph }) {
  const translate = useTranslate();
  if (item.kind === 'more') {
    return <span className="search-more">{translate('search.more', { count: item.hidden })}</span>;
  }
  return item.kind === 'hit' ? (
    <Hit hit={item.hit} graph={graph} />
  ) : (
    <Related place={item.place} graph={graph} />
  );
}

function Hit({ hit, graph }: { hit: SearchHit; graph: Graph }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const { subject } = hit;
  const record =
    subject.kind === 'node' ? subject.node : { name: subject.finding.title, nameEn: subject.finding.titleEn };
  const shown = nameOf(record);
  const range = hit.words === undefined ? undefined : rangeOfFolded(hit.text, hit.words);
  const isShownName = hit.matched !== 'text' && hit.text === shown;
  return (
    <>
      {subject.kind === 'node' ? (
        <Mark node={subject.node} graph={graph} />
      ) : (
        <span aria-hidden="true">?</span>
      )}
      <span className="search-name">{isShownName ? <Marked {...splitAt(shown, range)} /> : shown}</span>
      <Kind node={subject.kind === 'node' ? subject.node : undefined} graph={graph} isDraft={hit.isDraft} />
      {isShownName ? null : (
        <span className="search-mention">
          <span className="search-field">
            {label()}
            {hit.mentions.length > 1 ? translate('search.others', { count: hit.mentions.length - 1 }) : ''}
          </span>{' '}
          <Marked {...excerptAround(hit.text, range)} />
        </span>
      )}
    </>
  );

  function label(): string {
    const mention = hit.mentions[0];
    if (mention !== undefined) return mentionLabel(mention);
    if (hit.isAlias) return translate('search.field.alias');
    return translate(hit.matched === 'english' ? 'search.field.english' : 'search.field.name');
  }

  function mentionLabel({ field, about }: SearchText): string {
    const other = about === undefined ? undefined : graph.node(about);
    if (field === 'link') {
      return translate('search.field.link', { name: other === undefined ? '' : nameOf(other) });
    }
    if (field === 'treatment') return translate('finding.treatment');
    if (field === 'reading') return translate('search.field.reading');
    const key = `fact.${field}`;
    return translate(isMessageKey(key) ? key : 'search.field.other');
  }
}

function Related({ place: { node, via }, graph }: { place: RelatedPlace; graph: Graph }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <>
      <Mark node={node} graph={graph} />
      <span className="search-name">{nameOf(node)}</span>
      <Kind node={node} graph={graph} isDraft={false} />
      <span className="search-mention search-field">{translate('search.via', { name: nameOf(via) })}</span>
    </>
  );
}

function Mark({ node, graph }: { node: AtlasNode; graph: Graph }) {
  return <ClassMark nodeClass={node.class} belt={beltOf(graph, node.id)} />;
}

function Kind({ node, graph, isDraft }: { node: AtlasNode | undefined; graph: Graph; isDraft: boolean }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const parent = node === undefined ? undefined : graph.breadcrumb(node.id).at(-1);
  return (
    <span className="search-kind">
      {isDraft ? <span className="search-draft">{translate('basis.draft')}</span> : null}
      {node === undefined ? translate('kind.finding') : translate(`class.${node.class}`)}
      {parent === undefined || parent.class === 'city' ? '' : ` · ${nameOf(parent)}`}
    </span>
  );
}

function Marked({ before, marked, after }: Excerpt) {
  return (
    <>
      {before}
      {marked === '' ? null : <mark>{marked}</mark>}
      {after}
    </>
  );
}
