import type { AtlasNode } from '../records/node.ts';
import type { Line, Reader, Section } from './block.ts';
import { record } from './inline.ts';
import { listBlock } from './list-block.ts';
import { lookAlikesOf } from './look-alikes-of.ts';

/** 名称相近而不是一处: what a reader may take the record for, and what tells them apart. */
export function lookAlikesSection({ graph, language, words }: Reader, node: AtlasNode): Section | undefined {
  const groups = lookAlikesOf(graph, node.id);
  const lines = groups.flatMap(({ id, records, reason, reasonEn, citations }) => {
    const others = records.flatMap((other) => (other === node.id ? [] : (graph.node(other) ?? [])));
    return others.map((other, index): Line => {
      const isLast = index === others.length - 1;
      const said = language === 'en' ? (reasonEn ?? reason) : reason;
      return {
        key: `${id} ${other.id}`,
        // What is said of all of them stands once, below the last.
        content: [record(other), ...(isLast ? [{ kind: 'quiet' as const, text: said }] : [])],
        basis: isLast ? [] : [{ kind: 'quiet', text: words(`class.${other.class}`) }],
        sources: isLast ? citations : [],
        isDerived: false,
      };
    });
  });
  if (lines.length === 0) return undefined;
  const heading = words(node.kind === 'place' ? 'lookAlikes.places' : 'lookAlikes.others');
  return {
    key: 'lookAlikes',
    heading,
    count: { value: lines.length, of: words('count.related', { heading }) },
    blocks: [listBlock(lines)],
  };
}
