import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Inline, Line, Reader } from './block.ts';
import { derivation, plainText, record, text } from './inline.ts';
import type { Related } from './node-reading.ts';

/** Above as many places, numbers would send the reader up and down the page: each line then names its own. */
const MOST_NOTES = 4;

/** A list whose lines are cited by number where they share few sources, and each by a tag where they do not. */
export function listBlock(
  lines: readonly Line[],
  style: Extract<Block, { kind: 'list' }>['style'] = 'lines',
): Block {
  const places = uniqueCitations(lines.flatMap((line) => line.sources));
  return {
    kind: 'list',
    style,
    lines,
    sources: places.length > MOST_NOTES && style === 'lines' ? 'tags' : 'notes',
  };
}

/** The district that a place lies in by a link of its own, and whether that is derived. */
function districtOf({ graph, language, words }: Reader, node: AtlasNode): readonly Inline[] {
  const links = graph.outgoing(node.id).filter(({ kind }) => kind === 'located-in');
  const names = links.flatMap((link) => {
    const district = graph.node(link.to);
    if (district === undefined) return [];
    const name = plainText([record(district)], language);
    return [
      link.basis === 'stated' ? name : words('list.bracket', { outer: name, inner: words('basis.derived') }),
    ];
  });
  return names.length === 0 ? [] : [text(names.join(words('list.separator')))];
}

/** A related record with what the documents call the relation, and by which rule where it is derived. */
export function relatedLine(reader: Reader, { node, links, stated }: Related, withDistrict = false): Line {
  const { words } = reader;
  const remarks = [...new Set(links.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const [nearest] = links;
  return {
    key: node.id,
    content: [
      record(node),
      ...(remarks.length > 0
        ? [{ kind: 'quiet' as const, text: remarks.join(words('summary.semicolon')) }]
        : []),
    ],
    basis: [
      ...(stated || nearest === undefined ? [] : derivation(nearest, words)),
      ...(withDistrict ? districtOf(reader, node) : []),
    ],
    sources: uniqueCitations(links.flatMap((link) => link.citations)),
    isDerived: !stated,
  };
}
