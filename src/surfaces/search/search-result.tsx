import { beltOf } from '../../atlas/graph/belt-of.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { lookAlikesBeside } from '../../atlas/reading/look-alikes-of.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import type { Topic } from '../../atlas/records/topic.ts';
import { resultKind, resultName, resultValue } from '../../atlas/search/hits-apart.ts';
import type { SearchHit } from '../../atlas/search/search.ts';
import type { SearchSubject } from '../../atlas/search/search-entry.ts';
import type { RelatedPlace } from '../../atlas/search/search-groups.ts';
import { chordName } from '../../lib/chord-name.ts';
import { piecesOf, rangeOfFolded, type TextRange } from '../../lib/excerpt.ts';
import { isAppleKeyboard } from '../../lib/key-chord.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { MixedText } from '../../parts/mixed-text.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { CountedLine } from './counted-line.tsx';
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
  apart,
}: {
  item: SearchItem;
  graph: Graph | undefined;
  /** Ids of all that is shown with it, so that it can be told from what it is not. */
  beside: readonly string[];
  /** What distinguishes it from other answers of its name, if there are any. */
  apart: string | undefined;
}) {
  const translate = useTranslate();
  if (item.kind === 'more') {
    return <span className={styles['more']}>{translate('search.more', { count: item.hidden })}</span>;
  }
  if (item.kind === 'command') return <CommandLine found={item.found} />;
  if (item.kind === 'ask') return <WhoToAsk topic={item.topic} />;
  if (item.kind === 'text') return <TextLine document={item.document} />;
  if (graph === undefined) return null;
  if (item.kind === 'counted') return <CountedLine counted={item.counted} graph={graph} />;
  return item.kind === 'hit' ? (
    <Hit hit={item.hit} graph={graph} beside={beside} apart={apart} />
  ) : (
    <Related place={item.place} graph={graph} apart={apart} />
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

function Hit({
  hit,
  graph,
  beside,
  apart,
}: {
  hit: SearchHit;
  graph: Graph;
  beside: readonly string[];
  apart: string | undefined;
}) {
  const { subject } = hit;
  const shown = resultName(
    subject,
    useChoices((state) => state.language),
  );
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
          <span className={styles['locator']} lang="zh-CN">
            {subject.section.locator}{' '}
          </span>
        ) : null}
        <MarkedName name={shown} ranges={ranges} />
      </span>
      <span className={styles['kind']}>
        {hit.isDraft ? <Draft /> : null}
        <KindOf subject={subject} graph={graph} />
      </span>
      <Facts subject={subject} graph={graph} apart={apart} />
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
      <MixedText text={translate('search.notTheSame', { names })} />
    </span>
  );
}

function Related({
  place: { node, via },
  graph,
  apart,
}: {
  place: RelatedPlace;
  graph: Graph;
  apart: string | undefined;
}) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <>
      <ClassMark nodeClass={node.class} belt={beltOf(graph, node.id)} />
      <span>
        <MixedText text={nameOf(node)} />
      </span>
      <span className={styles['kind']}>
        <KindOf subject={{ kind: 'node', node }} graph={graph} />
      </span>
      <Facts subject={{ kind: 'node', node }} graph={graph} apart={apart} />
      <span className={`${styles['mention']} ${styles['field']}`}>
        <MixedText text={translate('search.via', { name: nameOf(via) })} />
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
  const language = useChoices((state) => state.language);
  const words = useWords();
  const kind = resultKind({ graph, language, words }, subject);
  return <MixedText text={kind.filter((part) => part !== undefined).join(' · ')} />;
}

/** The value of a number, and what distinguishes a result from others of its name, where nothing cuts them short. */
function Facts({
  subject,
  graph,
  apart,
}: {
  subject: SearchSubject;
  graph: Graph;
  apart: string | undefined;
}) {
  const language = useChoices((state) => state.language);
  const words = useWords();
  const value = resultValue({ graph, language, words }, subject);
  const facts = [value, apart].filter((part) => part !== undefined && part !== '');
  return facts.length === 0 ? null : (
    <span className={styles['mention']}>
      <MixedText text={facts.join(' · ')} />
    </span>
  );
}

function Draft() {
  const translate = useTranslate();
  return <span className={styles['draft']}>{translate('basis.draft')}</span>;
}

function MarkedName({ name, ranges }: { name: string; ranges: readonly TextRange[] }) {
  return piecesOf(name, ranges).map(({ text, isMarked, start }) =>
    isMarked ? (
      <mark key={start}>
        <MixedText text={text} />
      </mark>
    ) : (
      <MixedText key={start} text={text} />
    ),
  );
}
