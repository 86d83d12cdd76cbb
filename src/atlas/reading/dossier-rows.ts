import { citationText } from '../facts/citation-text.ts';
import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Dossier, Inline, Section, Words } from './block.ts';
import { plainText } from './inline.ts';

/** One line of a dossier in a table. */
export interface DossierRow {
  section: string;
  item: string;
  /** What qualifies it: its rule where it is derived, its class. */
  remark: string;
  sources: readonly Citation[];
}

interface Writing {
  language: 'zh' | 'en';
  section: string;
}

const citedIn = (pieces: readonly Inline[]) =>
  pieces.flatMap((piece) => (piece.kind === 'notes' ? piece.citations : []));

function rowsOfBlock(block: Block, { language, section }: Writing): readonly DossierRow[] {
  const row = (pieces: readonly Inline[], more: Partial<DossierRow> = {}): DossierRow => ({
    section,
    item: plainText(pieces, language).trim(),
    remark: '',
    sources: citedIn(pieces),
    ...more,
  });
  switch (block.kind) {
    case 'paragraph':
      return [row(block.content)];
    case 'facts':
      return block.facts.map(({ content, term }) =>
        row(content, { section: section === '' ? term : `${section} · ${term}` }),
      );
    case 'list':
      return block.lines.map(({ basis, content, sources }) =>
        row(content, {
          remark: plainText(basis, language).trim(),
          sources: uniqueCitations([...citedIn(content), ...sources]),
        }),
      );
    case 'fold':
      return block.blocks.flatMap((inner) => rowsOfBlock(inner, { language, section: block.title }));
    case 'outline':
      return block.sections.map(({ heading, locator }) =>
        row([{ kind: 'text', text: heading }], { sources: [{ document: block.document.id, locator }] }),
      );
    case 'heading':
    case 'charts':
    case 'calculator':
      return [];
  }
}

/** A dossier line by line, in the order in which it is read. */
export function dossierRows(dossier: Dossier, language: 'zh' | 'en', words: Words): readonly DossierRow[] {
  const ofSection = ({ blocks, heading, remark = [] }: Section) => {
    const section = `${heading}${plainText(remark, language)}`;
    return blocks.flatMap((block) => rowsOfBlock(block, { language, section }));
  };
  const summary: readonly Block[] = [{ kind: 'paragraph', content: dossier.summary, tone: 'plain' }];
  const opening = { language, section: words('dossier.counts') };
  return [
    ...(dossier.summary.length > 0 ? summary.flatMap((block) => rowsOfBlock(block, opening)) : []),
    ...dossier.lead.flatMap((block) => rowsOfBlock(block, { language, section: '' })),
    ...dossier.sections.flatMap(ofSection),
    ...dossier.closed.flatMap(ofSection),
  ];
}

/** A source in words: the section of the document as a list of references would name it. */
export function sourceText(graph: Graph, { document: id, locator }: Citation, language: 'zh' | 'en'): string {
  const document = graph.document(id);
  return document === undefined ? `${id} ${locator}` : citationText(document, locator, language);
}
