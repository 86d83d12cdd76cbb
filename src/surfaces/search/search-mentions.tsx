import type { Graph } from '../../atlas/graph/graph.ts';
import { likenessOf } from '../../atlas/graph/likeness.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { NameRole, SearchText } from '../../atlas/search/search-entry.ts';
import type { SearchMatch } from '../../atlas/search/search-rank.ts';
import { type Excerpt, excerptAround, rangeOfFolded } from '../../lib/excerpt.ts';
import { isMessageKey, type MessageKey } from '../../messages/translate.ts';
import { MixedText } from '../../parts/mixed-text.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './search.module.css';

const ROLES: Readonly<Record<NameRole, MessageKey>> = {
  name: 'search.field.name',
  alias: 'search.field.alias',
  'full-name': 'fact.fullName',
  'short-title': 'search.field.shortTitle',
  number: 'document.number',
  class: 'search.field.class',
};

/** Texts that stand elsewhere than in an attribute. */
const ELSEWHERE: Readonly<Partial<Record<string, MessageKey>>> = {
  amounts: 'download.amounts',
  reading: 'search.field.reading',
  judgement: 'finding.judgement',
  treatment: 'finding.treatment',
  citation: 'citation.title',
  context: 'document.kind',
  linked: 'search.field.linked',
  shortTitle: 'search.field.shortTitle',
  absence: 'dossier.absences',
};

/** Why a record answers, where its name does not show it: a line for each answer. */
export function SearchMentions({
  id,
  matches,
  graph,
}: {
  /** The record that answers. */
  id: string;
  matches: readonly SearchMatch[];
  graph: Graph;
}) {
  const translate = useTranslate();
  const labelOf = useMentionLabel(id, graph);
  const lines = new Map<string, SearchMatch>();
  for (const match of matches) {
    const key = `${match.mentions[0]?.field ?? match.role} ${match.text}`;
    if (!lines.has(key)) lines.set(key, match);
  }
  return [...lines].map(([key, match]) => {
    const { mentions, text, words } = match;
    return (
      <span key={key} className={styles['mention']}>
        <span className={styles['field']}>
          {labelOf(match)}
          {mentions.length > 1 ? translate('search.others', { count: mentions.length - 1 }) : ''}
        </span>{' '}
        <Marked {...excerptAround(text, rangeOfFolded(text, words ?? ''), marginOf(text))} />
      </span>
    );
  });
}

/** So many characters on each side say about as much in either script. */
function marginOf(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 14 : 40;
}

function useMentionLabel(id: string, graph: Graph): (match: SearchMatch) => string {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const linkLabel = ({ field, about }: SearchText): string => {
    const other = about === undefined ? undefined : graph.node(about);
    const name = other === undefined ? '' : nameOf(other);
    if (field === 'link') return translate('search.field.link', { name });
    const own = parseNodeId(id);
    const links = own === undefined ? [] : [...graph.outgoing(own), ...graph.incoming(own)];
    const link = links.find(({ kind, from, to }) => kind === 'continues' && (from === about || to === about));
    const key = field === 'predecessor' ? 'search.field.predecessor' : 'search.field.successor';
    const likeness = link === undefined ? 'judgement' : likenessOf(link);
    if (likeness === 'stated') return translate(key, { name });
    return translate(`${key}.${likeness === 'outside' ? 'derived' : 'judged'}`, { name });
  };
  return ({ mentions: [mention], matched, role }) => {
    if (mention === undefined) {
      if (matched === 'english') return translate('search.field.english');
      return translate(ROLES[role ?? 'name']);
    }
    const { field } = mention;
    if (field === 'link' || field === 'predecessor' || field === 'successor') return linkLabel(mention);
    const key = ELSEWHERE[field] ?? [`fact.${field}`, `document.${field}`].find(isMessageKey);
    return translate(key !== undefined && isMessageKey(key) ? key : 'search.field.other');
  };
}

function Marked({ before, marked, after }: Excerpt) {
  return (
    <>
      <MixedText text={before} />
      {marked === '' ? null : (
        <mark>
          <MixedText text={marked} />
        </mark>
      )}
      <MixedText text={after} />
    </>
  );
}
