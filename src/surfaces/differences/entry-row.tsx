import type { Graph } from '../../atlas/graph/graph.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { DifferenceEntry } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { SourceTags } from '../../parts/source-tag.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './differences.module.css';
import { EntrySentence } from './entry-sentence.tsx';
import type { ChosenPair } from './shown-differences.ts';
import { BASIS_SIGNS, IS_OURS } from './signs.ts';
import { TargetSides } from './target-sides.tsx';

/** One thing that changed: in a sentence, with its ground and what each document says where. */
export function EntryRow({ graph, pair, entry }: { graph: Graph; pair: ChosenPair; entry: DifferenceEntry }) {
  const pointing = usePointing([...entry.before, ...entry.after]);
  const { from, to } = pair;
  const of = (id: string) => entry.citations.filter(({ document }) => document === id);
  const between = entry.citations.filter(({ document }) => document !== from.id && document !== to.id);
  const isOfTargets = entry.kind === 'indicator';
  return (
    <li className={styles['row']} data-targets={isOfTargets ? '' : undefined} {...pointing}>
      <div className={styles['said']}>
        <EntrySentence graph={graph} entry={entry} /> <Ground entry={entry} />
      </div>
      {isOfTargets ? (
        <TargetSides graph={graph} pair={pair} entry={entry} />
      ) : (
        <div className={styles['sources']}>
          <Side document={from} citations={of(from.id)} />
          {between.length === 0 ? null : <Between citations={between} />}
          <Side document={to} citations={of(to.id)} />
        </div>
      )}
    </li>
  );
}

/** On what ground: a sign and a word; what is ours looks otherwise than what a document says. */
function Ground({ entry: { basis } }: { entry: DifferenceEntry }) {
  const translate = useTranslate();
  const sign = BASIS_SIGNS[basis];
  return (
    <span
      className={IS_OURS.has(basis) ? `basis-mark ${styles['ground']}` : styles['ground']}
      data-ground={basis}
    >
      {sign === '' ? null : <span aria-hidden="true">{sign} </span>}
      {translate(`differences.ground.${basis}`)}
    </span>
  );
}

/** Tags of one document that stand in sight at first. */
const FIRST_TAGS = 2;

function Side({ document, citations }: { document: AtlasDocument; citations: readonly Citation[] }) {
  const language = useChoices((state) => state.language);
  if (citations.length === 0) return null;
  return (
    <span className={styles['side']}>
      <span className="visually-hidden">{documentShortTitle(document, language)} </span>
      <SourceTags citations={citations} first={FIRST_TAGS} />
    </span>
  );
}

/** By way of a document between the two. */
function Between({ citations }: { citations: readonly Citation[] }) {
  const translate = useTranslate();
  return (
    <span className={styles['side']}>
      <span className={styles['note']}>{translate('differences.between')} </span>
      <SourceTags citations={citations} first={FIRST_TAGS} />
    </span>
  );
}
