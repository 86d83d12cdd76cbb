import type { Graph } from '../../atlas/graph/graph.ts';
import {
  DIFFERENCE_CHANGES,
  DIFFERENCE_KINDS,
  type DifferenceChange,
  type DifferenceEntry,
  type DifferenceKind,
  type Differences,
} from '../../atlas/records/difference.ts';
import { Count } from '../../parts/count.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf } from '../../state/chosen-values.ts';
import { useSlice } from '../../state/surface-hooks.ts';
import styles from './differences.module.css';
import { DIFFERENCES_SLICE } from './differences-slice.ts';
import { EntryRow } from './entry-row.tsx';
import { NotComparedNote } from './not-compared.tsx';
import type { ChosenPair, ShownDifferences } from './shown-differences.ts';
import { CHANGE_SIGNS } from './signs.ts';

/** A section for each kind: what changed by the sort of change, and what was not held against each other, and why. */
export function KindSections({
  graph,
  pair,
  all,
  shown,
}: {
  graph: Graph;
  pair: ChosenPair;
  all: Differences;
  shown: ShownDifferences;
}) {
  const { changes, kinds } = useSlice(DIFFERENCES_SLICE);
  const [chosen, sorts] = [chosenOf(kinds), chosenOf(changes)];
  const sections = DIFFERENCE_KINDS.filter(
    (kind) =>
      (chosen.length === 0 || chosen.includes(kind)) &&
      (sorts.length === 0 || shown.entries.some((entry) => entry.kind === kind)),
  );
  return sections.map((kind) => (
    <KindSection
      key={kind}
      graph={graph}
      pair={pair}
      kind={kind}
      entries={shown.entries.filter((entry) => entry.kind === kind)}
      notCompared={all.notCompared.filter((note) => note.kind === kind)}
    />
  ));
}

function KindSection({
  graph,
  pair,
  kind,
  entries,
  notCompared,
}: {
  graph: Graph;
  pair: ChosenPair;
  kind: DifferenceKind;
  entries: readonly DifferenceEntry[];
  notCompared: Differences['notCompared'];
}) {
  const translate = useTranslate();
  const name = translate(`differences.kind.${kind}`);
  return (
    <section className={styles['kind']} aria-label={name}>
      <h3>
        {name}{' '}
        {entries.length === 0 ? null : <Count value={entries.length} of={translate('differences.counted')} />}
      </h3>
      {notCompared.map((note) => (
        <NotComparedNote
          key={`${note.reason} ${note.documents.join()} ${note.classes?.join() ?? ''}`}
          graph={graph}
          note={note}
        />
      ))}
      {DIFFERENCE_CHANGES.map((change) => {
        const own = entries.filter((entry) => entry.change === change);
        return own.length === 0 ? null : (
          <ChangeGroup key={change} graph={graph} pair={pair} change={change} entries={own} />
        );
      })}
    </section>
  );
}

/** What stays the same is no difference: it is there, and closed until somebody asks. */
const CLOSED: ReadonlySet<DifferenceChange> = new Set(['same', 'same-target']);

function ChangeGroup({
  graph,
  pair,
  change,
  entries,
}: {
  graph: Graph;
  pair: ChosenPair;
  change: DifferenceChange;
  entries: readonly DifferenceEntry[];
}) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isAskedFor = chosenOf(useSlice(DIFFERENCES_SLICE).changes).includes(change);
  const heading = (
    <>
      <span aria-hidden="true" className={styles['sign']}>
        {CHANGE_SIGNS[change]}
      </span>
      {translate(`differences.change.${change}`)}{' '}
    </>
  );
  const rows = (
    <>
      <p className={styles['about']}>{translate(`differences.about.${change}`)}</p>
      <ul className={styles['rows']}>
        {entries.map((entry) => (
          <EntryRow
            key={`${entry.change} ${[...entry.before, '', ...entry.after].join()} ${entry.topic ?? ''}`}
            graph={graph}
            pair={pair}
            entry={entry}
          />
        ))}
      </ul>
    </>
  );
  if (!CLOSED.has(change))
    return (
      <div className={styles['change']}>
        <h4>
          {heading}
          <Count value={entries.length} of={translate('differences.counted')} />
        </h4>
        {rows}
      </div>
    );
  return (
    <details className={styles['change']} open={isOnPaper || isAskedFor}>
      <summary>
        <h4>
          {heading}
          <span className={styles['number']}>{entries.length}</span>
        </h4>
      </summary>
      {rows}
    </details>
  );
}
