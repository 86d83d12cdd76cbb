import type { Citation } from '../records/citation.ts';
import { documentShortTitle } from '../records/display-name.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Finding } from '../records/finding.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { OpenList } from '../records/open-list.ts';
import { subjectName } from '../records/subject-name.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Inline, Reader, Words } from './block.ts';

/** References in a row say no more than a few of them; the list of notes holds them all. */
const MOST_REFERENCES = 3;

export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const term = (words: string): Inline => ({ kind: 'term', text: words });

export const record = (node: AtlasNode): Inline => ({ kind: 'link', subject: { kind: 'node', node } });

export const findingLink = (finding: Finding): Inline => ({
  kind: 'link',
  subject: { kind: 'finding', finding },
});

/** References to at most `most` places; none where no document is cited. */
export function notes(citations: readonly Citation[], most = MOST_REFERENCES): readonly Inline[] {
  const unique = uniqueCitations(citations).slice(0, most);
  return unique.length === 0 ? [] : [{ kind: 'notes', citations: unique }];
}

export function documentLink(document: AtlasDocument, { language }: Reader): Inline {
  return {
    kind: 'link',
    subject: { kind: 'document', document },
    text: documentShortTitle(document, language),
  };
}

/** A number that the atlas counted, with what was counted in words that stand after a colon. */
export function count(value: number, of: string): Inline {
  return { kind: 'count', text: String(value), of };
}

/** Says of a list that the text goes on with 等, and where. */
export const leftOpen = ({ citations }: OpenList, words: Words): readonly Inline[] => [
  { kind: 'quiet', text: words('dossier.open') },
  ...notes(citations),
];

/** Says of a derived link that it is derived, and by which rule; nothing of a stated one. */
export function derivation(link: Link, words: Words): readonly Inline[] {
  if (link.basis === 'stated') return [];
  return [{ kind: 'derived', text: words('basis.derivedBy', { rule: words(`rule.${link.rule}`) }) }];
}

/** Pieces one after the other with words between them. */
export function joined(items: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : [text(separator), ...item]));
}

/** Clauses as one sentence, which begins with a capital where the language has them. */
export function sentence(
  clauses: readonly (readonly Inline[])[],
  { language, words }: Pick<Reader, 'language' | 'words'>,
): readonly Inline[] {
  const [first, ...rest] = [...joined(clauses, words('summary.comma')), text(words('summary.stop'))];
  if (clauses.length === 0 || first === undefined) return [];
  const isText = language === 'en' && first.kind === 'text';
  return [isText ? text(`${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`) : first, ...rest];
}

/** Stands where a piece goes while its sentence is translated; no catalogue holds it. */
const SLOT = '\uE000';

/**
 * A sentence of the catalogue whose placeholders are pieces (links, counts) instead of words. What is counted alone in a
 * piece `count` is the number `countOf` besides, by which the sentence may choose its plural: a piece is no number.
 */
export function compose(
  words: Words,
  key: string,
  pieces: Readonly<Record<string, readonly Inline[]>>,
): readonly Inline[] {
  const names = Object.keys(pieces);
  const slots = Object.fromEntries(names.map((name) => [name, `${SLOT}${name}${SLOT}`]));
  const numbers = Object.entries(pieces).flatMap(([name, [piece, ...more]]) =>
    piece?.kind === 'count' && more.length === 0 ? [[`${name}Of`, Number(piece.text)] as const] : [],
  );
  return words(key, { ...slots, ...Object.fromEntries(numbers) })
    .split(SLOT)
    .flatMap((part, index) => (index % 2 === 1 ? (pieces[part] ?? []) : part === '' ? [] : [text(part)]));
}

/** What the pieces say without links and references. */
export function plainText(pieces: readonly Inline[], language: 'zh' | 'en'): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'link':
          return piece.text ?? subjectName(piece.subject, language).text;
        case 'notes':
          return '';
        case 'quiet':
        case 'origin':
        case 'derived':
          return language === 'en' ? ` (${piece.text})` : `（${piece.text}）`;
        case 'arrow':
          return ` ${piece.sign} `;
        case 'text':
        case 'term':
        case 'count':
        case 'across':
        case 'ask':
        case 'rules':
        case 'table':
          return piece.text;
      }
    })
    .join('');
}
