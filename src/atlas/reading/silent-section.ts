import type { NodeKind } from '../records/node.ts';
import type { Inline, Reader, Section } from './block.ts';
import { count, joined, term, text } from './inline.ts';
import type { RelatedGroup } from './node-reading.ts';

/** What a reader expects and the documents leave open, and what they list in its place, each by its heading. */
export interface Silence {
  term: string;
  instead?: readonly { heading: string; count: number }[];
}

/** Groups of records that answer one question in different ways; what the records of a group are. */
const SOUGHT: Readonly<Partial<Record<string, NodeKind>>> = {
  leads: 'industry',
  gathers: 'industry',
  serves: 'industry',
  concerns: 'industry',
  ledBy: 'place',
  gathersIn: 'place',
  pilots: 'place',
  servedBy: 'project',
  'contents.project': 'project',
  concernedBy: 'measure',
  guidedBy: 'organisation',
  responsibleBy: 'organisation',
  undertakenBy: 'organisation',
};

/** Groups of the same thing elsewhere, of wholes and of parts answer no such question. */
const APART =
  /^(?:partOf|parts(?:\..+)?|equalName|sameAs|nearPosition|continues|continuedFrom|judgedToContinue(?:From)?|assessedBy)$/;

/** The empty groups among these, each with the groups that list records of the same kind in another relation. */
export function silentGroups({ words }: Reader, groups: readonly RelatedGroup[]): readonly Silence[] {
  return groups
    .filter(({ items }) => items.length === 0)
    .map(({ key }) => {
      const kind = SOUGHT[key];
      const instead = groups.flatMap((group) => {
        const alike = group.items.filter(({ node }) => node.kind === kind);
        if (alike.length === 0 || APART.test(group.key)) return [];
        return [{ heading: words(`group.${group.key}`), count: alike.length }];
      });
      return { term: words(`group.${key}`), instead };
    });
}

/** What the documents leave open, said once, quietly; where records of the kind stand under another heading, that too. */
export function silentSection({ words }: Reader, silences: readonly Silence[]): Section | undefined {
  if (silences.length === 0) return undefined;
  const termOf = ({ instead = [], term: own }: Silence): readonly Inline[] => {
    if (instead.length === 0) return [term(own)];
    const [before = '', after = ''] = words('dossier.silent.instead', { term: own, groups: '\n' }).split(
      '\n',
    );
    const groups = instead.map(({ count: of, heading }): readonly Inline[] => [
      term(`“${heading}”`),
      text(' '),
      count(of, words('count.related', { heading })),
    ]);
    return [term(before), ...joined(groups, words('list.separator')), term(after)];
  };
  return {
    key: 'silent',
    heading: words('dossier.silent'),
    blocks: [
      {
        kind: 'paragraph',
        content: joined(silences.map(termOf), words('list.separator')),
        tone: 'quiet',
      },
    ],
  };
}
