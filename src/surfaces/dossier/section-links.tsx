import type { Graph } from '../../atlas/graph/graph.ts';
import { type Relation, relationOf } from '../../atlas/graph/likeness.ts';
import type { Link } from '../../atlas/records/link.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './dossier-blocks.module.css';
import { ShortList } from './short-list.tsx';

/** Relations cited from one section, each sort by itself: how many, and opened, each as “A – kind – B”. */
export function SectionLinks({
  graph,
  links,
  isBrief = false,
}: {
  graph: Graph;
  links: readonly Link[];
  /** On paper only how many; a whole document would fill a hundred pages. */
  isBrief?: boolean;
}) {
  const translate = useTranslate();
  const kinds = new Map<Relation, Link[]>();
  for (const link of links) kinds.set(relationOf(link), [...(kinds.get(relationOf(link)) ?? []), link]);
  return (
    <>
      {[...kinds].map(([kind, members]) => {
        const relation = translate(`relation.${kind}`);
        return (
          <Disclosure
            key={kind}
            isBrief={isBrief}
            title={translate('document.links', { relation, count: members.length })}
          >
            {() => (
              <ShortList items={members}>
                {(link) => (
                  <LinkItem
                    key={`${link.from} ${link.to} ${link.basis}`}
                    graph={graph}
                    link={link}
                    relation={relation}
                  />
                )}
              </ShortList>
            )}
          </Disclosure>
        );
      })}
    </>
  );
}

function LinkItem({ graph, link, relation }: { graph: Graph; link: Link; relation: string }) {
  const [from, to] = [graph.node(link.from), graph.node(link.to)];
  if (from === undefined || to === undefined) return null;
  return (
    <li data-derived={link.basis === 'derived' ? '' : undefined}>
      <span className={styles['line-name']}>
        <RecordLink node={from} /> <span className={styles['relation']}>– {relation} –</span>{' '}
        <RecordLink node={to} />
        {link.note === undefined ? null : <span className="related-note">{link.note}</span>}
      </span>
      <span className={styles['line-basis']}>
        <BasisMark link={link} />
      </span>
    </li>
  );
}
