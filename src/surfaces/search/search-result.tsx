import { beltOf } from '../../atlas/graph/belt-of.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { lookAlikesBeside } from '../../atlas/reading/look-alikes-of.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { subjectName } from '../../atlas/records/subject-reference.ts';
import type { Topic } from '../../atlas/records/topic.ts';
import type { SearchHit } from '../../atlas/search/search.ts';
import type { SearchSubject } from '../../atlas/search/search-entry.ts';
import type { RelatedPlace } from '../../atlas/search/search-groups.ts';
import { chordName } from '../../lib/chord-name.ts';
import { piecesOf, rangeOfFolded, type TextRange } from '../../lib/excerpt.ts';
import { isAppleKeyboard } from '../../lib/key-chord.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { FoundCommand } from './found-commands.ts';
import styles from './search.module.css';
import { COMMAND_SIGN } from './search-commands.ts';
import { SearchMentions } from './search-mentions.tsx';
import type { SearchItem } from './search-sections.ts';

/** A line of the result list: what it is, and why it is here. */
export function SearchResult({
  item,
  graph,
  beside,
}: {
  item: SearchItem;
  graph: Graph | undefined;
  /** Ids of all that is shown with it, so that it can be told from what it is not. */
  beside: readonly string[];
}) {
  const translate = useTranslate();
  if (item.kind === 'more') {
    return <span className={styles['more']}>{translate('search.more', { count: item.hidden })}</span>;
  }
  if (item.kind === 'command') return <CommandLine found={item.found} />;
  if (item.kind === 'ask') return <WhoToAsk topic={item.topic} />;
  if (item.kind === 'text') return <TextLine document={item.document} />;
  if (graph === undefined) return null;
  return item.kind === 'hit' ? (
    <Hit hit={item.hit} graph={graph} beside={beside} />
  ) : (
    <Related place={item.place} graph={graph} />
  );
}

/** To the bureaus of a topic; without one, to all topics with theirs. */
function WhoToAsk({ topic }: { topic: Topic | undefined }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <>
      <span aria-hidden="true">→</span>
      <span>
        {topic === undefined
          ? translate('search.ask.all')
          : translate('search.ask.of', { name: nameOf(topic) })}
      </span>
    </>
  );
}

function TextLine({ document }: { document: AtlasDocument }) {
  const language = useChoices((state) => state.language);
  return (
    <>
      <span aria-hidden="true" className={styles['page']} />
      <span>{subjectName({ kind: 'document', document }, language).text}</span>
    </>
  );
}

function CommandLine({ found: { command, label } }: { found: FoundCommand }) {
  const [chord] = command.keys ?? [];
  return (
    <>
      <span aria-hidden="true" className={styles['kind']}>
        {COMMAND_SIGN}
      </span>
      <span>{label}</span>
      {chord === undefined ? null : (
        <kbd className={styles['kind']}>{chordName(chord, isAppleKeyboard())}</kbd>
      )}
    </>
  );
}

function Hit({ hit, graph, beside }: { hit: SearchHit; graph: Graph; beside: readonly string[] }) {
  const { subject } = hit;
  const shown = useShownName(subject);
  const matches = [hit, ...hit.others];
  // An alias that is part of the name needs no line of its own: 慈溪 in 慈溪市.
  const inName = matches.filter(
    ({ role, text, words }) =>
      role !== undefined && (text === shown || rangeOfFolded(shown, words ?? '') !== undefined),
  );
  const ranges = inName.flatMap(({ words }) => rangeOfFolded(shown, words ?? '') ?? []);
  // The numbering of a section stands in its name.
  const elsewhere = subject.kind === 'section' ? [] : matches.filter((match) => !inName.includes(match));
  return (
    <>
      <SubjectMark subject={subject} graph={graph} />
      <span>
        {subject.kind === 'section' ? (
          <span className={styles['locator']}>{subject.section.locator} </span>
        ) : null}
        <MarkedName name={shown} ranges={ranges} />
      </span>
      <span className={styles['kind']}>
        {hit.isDraft ? <Draft /> : null}
        <KindOf subject={subject} graph={graph} />
      </span>
      <SearchMentions id={hit.id} matches={elsewhere} graph={graph} />
      <NotTheSame id={hit.id} graph={graph} beside={beside} />
    </>
  );
}

/** 与“…”名称相近，不是一处: of records that stand in the same list. */
function NotTheSame({ id, graph, beside }: { id: string; graph: Graph; beside: readonly string[] }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const others = lookAlikesBeside(graph, id, beside);
  if (others.length === 0) return null;
  const names = others.map((other) => `“${nameOf(other)}”`).join(translate('list.separator'));
  return (
    <span className={`${styles['mention']} ${styles['field']}`}>
      {translate('search.notTheSame', { names })}
    </span>
  );
}

function useShownName(subject: SearchSubject): string {
  const language = useChoices((state) => state.language);
  if (subject.kind === 'topic') return recordName(subject.topic, language);
  return subject.kind === 'section' ? subject.section.heading : subjectName(subject, language).text;
}

function Related({ place: { node, via }, graph }: { place: RelatedPlace; graph: Graph }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <>
      <ClassMark nodeClass={node.class} belt={beltOf(graph, node.id)} />
      <span>{nameOf(node)}</span>
      <span className={styles['kind']}>
        <NodeKind node={node} graph={graph} />
      </span>
      <span className={`${styles['mention']} ${styles['field']}`}>
        {translate('search.via', { name: nameOf(via) })}
      </span>
    </>
  );
}

/** Decoration: what it is is also written. */
function SubjectMark({ subject, graph }: { subject: SearchSubject; graph: Graph }) {
  if (subject.kind === 'node') {
    return <ClassMark nodeClass={subject.node.class} belt={beltOf(graph, subject.node.id)} />;
  }
  if (subject.kind === 'document') return <span aria-hidden="true" className={styles['page']} />;
  const sign = { section: '§', topic: '≡', finding: '?' }[subject.kind];
  return <span aria-hidden="true">{sign}</span>;
}

function KindOf({ subject, graph }: { subject: SearchSubject; graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  if (subject.kind === 'node') return <NodeKind node={subject.node} graph={graph} />;
  if (subject.kind === 'finding') return translate('kind.finding');
  if (subject.kind === 'topic') return translate('search.topic');
  const { document } = subject;
  if (subject.kind === 'section') return documentShortTitle(document, language);
  // A draft is marked as one already.
  return translate(document.status === 'draft' ? 'document.kind' : `document.status.${document.status}`);
}

function NodeKind({ node, graph }: { node: AtlasNode; graph: Graph }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const parent = graph.breadcrumb(node.id).at(-1);
  return (
    <>
      {translate(`class.${node.class}`)}
      {parent === undefined || parent.class === 'city' ? '' : ` · ${nameOf(parent)}`}
    </>
  );
}

function Draft() {
  const translate = useTranslate();
  return <span className={styles['draft']}>{translate('basis.draft')}</span>;
}

function MarkedName({ name, ranges }: { name: string; ranges: readonly TextRange[] }) {
  return piecesOf(name, ranges).map(({ text, isMarked, start }) =>
    isMarked ? <mark key={start}>{text}</mark> : text,
  );
}
