import type { LookAlike } from '../records/look-alike.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Line, Reader, Section } from './block.ts';
import { joined, record } from './inline.ts';
import { listBlock } from './list-block.ts';
import { lookAlikesOf } from './look-alikes-of.ts';

/** 名称相近而不是一处: what a reader may take the record for, and what tells them apart. */
export function lookAlikesSection({ graph, language, words }: Reader, node: AtlasNode): Section | undefined {
  const groups = lookAlikesOf(graph, node.id);
  const others = ({ records }: LookAlike) =>
    records.flatMap((other) => (other === node.id ? [] : (graph.node(other) ?? [])));
  const lines = groups.map((group): Line => {
    const { id, reason, reasonEn, citations } = group;
    const names = others(group).map((other) => [record(other)]);
    const said = language === 'en' ? (reasonEn ?? reason) : reason;
    return {
      key: id,
      content: [...joined(names, words('list.separator')), { kind: 'quiet', text: said }],
      basis: [],
      sources: citations,
      isDerived: false,
    };
  });
  if (lines.length === 0) return undefined;
  const heading = words(node.kind === 'place' ? 'lookAlikes.places' : 'lookAlikes.others');
  return {
    key: 'lookAlikes',
    heading,
    count: { value: new Set(groups.flatMap(others)).size, of: words('count.related', { heading }) },
    blocks: [listBlock(lines)],
  };
}
