import { citationsOfFact } from '../facts/sources-of-fact.ts';
import type { Citation } from '../records/citation.ts';
import { recordName } from '../records/display-name.ts';
import type { AtlasNode } from '../records/node.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Dossier, Inline, Line, Reader, Section } from './block.ts';
import { plainText } from './inline.ts';
import { type Sibling, tellApart } from './telling-apart.ts';

/** The dossier with what distinguishes its rows, in every list, beside the record that each leads to. */
export function linesApart(reader: Reader, dossier: Dossier): Dossier {
  const { subject } = dossier;
  const itself = subject.kind === 'node' ? reader.graph.node(subject.id) : undefined;
  const ofSection = (section: Section): Section => ({
    ...section,
    blocks: blocksApart(reader, section.blocks, itself),
  });
  const told = {
    ...dossier,
    lead: blocksApart(reader, dossier.lead, itself),
    sections: dossier.sections.map(ofSection),
    closed: dossier.closed.map(ofSection),
  };
  // A value that tells a number from another has brought its source.
  return { ...told, notes: uniqueCitations([...dossier.notes, ...sourcesOf(told)]) };
}

function sourcesOf({ closed, lead, sections }: Dossier): readonly Citation[] {
  const citedIn = (blocks: readonly Block[]): readonly Citation[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'fold') return citedIn(block.blocks);
      return block.kind === 'list' && block.sources === 'notes'
        ? block.lines.flatMap(({ sources }) => sources)
        : [];
    });
  return citedIn([
    ...lead,
    ...sections.flatMap(({ blocks }) => blocks),
    ...closed.flatMap(({ blocks }) => blocks),
  ]);
}

function blocksApart(
  reader: Reader,
  blocks: readonly Block[],
  itself: AtlasNode | undefined,
): readonly Block[] {
  let heading = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') heading = plainText(block.content, reader.language);
    if (block.kind === 'fold') return { ...block, blocks: blocksApart(reader, block.blocks, itself) };
    return block.kind === 'list'
      ? { ...block, lines: linesOfList(reader, block.lines, heading, itself) }
      : block;
  });
}

/** Words for the record at a position among those of its line. */
type WordsAt = (line: Line, position: number) => readonly string[] | undefined;

/** Lines of one name, or of the same names one after the other, are told apart by each of their records. */
function linesOfList(
  reader: Reader,
  lines: readonly Line[],
  heading: string,
  itself: AtlasNode | undefined,
): readonly Line[] {
  const told = new Map<string, readonly string[]>();
  for (const alike of linesOfOneName(reader, lines)) {
    const [first] = alike;
    const records = first === undefined ? [] : recordsIn(first);
    for (const position of records.keys()) {
      const rows = alike.flatMap((line) => siblingAt(reader, line, position, heading));
      const above = records.length === 1 ? itself : undefined;
      for (const [key, words] of tellApart(reader, rows, above)) told.set(`${key} ${position}`, words);
    }
  }
  return lines.map((line) =>
    withWords(line, (of, position) => told.get(`${of.key} ${position}`) ?? within(reader, of)[position]),
  );
}

function linesOfOneName(reader: Reader, lines: readonly Line[]): Iterable<readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const names = recordsIn(line).map((node) => recordName(node, reader.language));
    if (names.length > 0) groups.set(names.join('\n'), [...(groups.get(names.join('\n')) ?? []), line]);
  }
  return groups.values();
}

function siblingAt(reader: Reader, line: Line, position: number, heading: string): readonly Sibling[] {
  const node = recordsIn(line)[position];
  if (node === undefined) return [];
  // What stands above the list is said of each of its lines; a name is what they share, and what is remarked on a link may be
  // about others.
  const own = line.content.filter(
    (piece) => recordOf(piece) === undefined && (piece.kind !== 'quiet' || piece.isOfRecord === true),
  );
  const basis = line.basis.filter(({ kind }) => kind !== 'derived');
  const visible = () => `${heading} ${plainText([...own, ...basis], reader.language)}`;
  return [{ key: line.key, name: recordName(node, reader.language), node, visible }];
}

/** Of a line of several records, of which two may have one name; an arrow says itself which is which. */
function within(reader: Reader, line: Line): readonly (readonly string[] | undefined)[] {
  const nodes = recordsIn(line);
  if (nodes.length < 2 || line.content.some(({ kind }) => kind === 'arrow')) return [];
  const rows = nodes.map((node) => ({
    key: node.id,
    name: recordName(node, reader.language),
    node,
    visible: () => '',
  }));
  const told = tellApart(reader, rows);
  return nodes.map(({ id }) => told.get(id));
}

/** The record that a piece leads to by its own name. */
const recordOf = (piece: Inline): AtlasNode | undefined =>
  piece.kind === 'link' && piece.subject.kind === 'node' && piece.text === undefined
    ? piece.subject.node
    : undefined;

const recordsIn = ({ content }: Line): readonly AtlasNode[] =>
  content.flatMap((piece) => recordOf(piece) ?? []);

function withWords(line: Line, wordsAt: WordsAt): Line {
  let position = -1;
  let isChanged = false;
  const content = line.content.flatMap((piece): Inline[] => {
    if (recordOf(piece) === undefined) return [piece];
    position += 1;
    const words = wordsAt(line, position);
    if (words === undefined) return [piece];
    isChanged = true;
    return [piece, { kind: 'quiet', isOfRecord: true, text: words.join(' · ') }];
  });
  if (!isChanged) return line;
  // No figure stands without its source.
  const sources =
    line.sources.length > 0
      ? line.sources
      : uniqueCitations(
          recordsIn(line).flatMap((node) =>
            node.kind === 'indicator' ? citationsOfFact(node, 'value') : node.citations.slice(0, 1),
          ),
        );
  return { ...line, content, sources };
}
