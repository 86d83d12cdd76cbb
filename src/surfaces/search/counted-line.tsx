import type { Graph } from '../../atlas/graph/graph.ts';
import { type CountedAnswer, type CountedGroup, nextRanks } from '../../atlas/search/counted-answer.ts';
import { groupTitles } from '../../atlas/tables/group-titles.ts';
import { VIEW_KINDS } from '../../atlas/tables/list-query.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './search.module.css';

/** Names in a sentence; of more that are tied it says how many. */
const MOST_NAMES = 4;
/** Groups after the largest, at most. */
const NEXT = 4;

/** Who has the most of what was asked for, those after it, and the list that says so, which a press opens. */
export function CountedLine({ counted, graph }: { counted: CountedAnswer; graph: Graph }) {
  const translate = useTranslate();
  const words = useWords();
  const language = useChoices((state) => state.language);
  const plan = useChoices((state) => state.plan);
  const { by, class: own, groups, tied, view } = counted;
  const most = groups.slice(0, tied);
  const next = nextRanks(counted, NEXT);
  const titles = groupTitles(
    { graph, language, words },
    by,
    [...most.slice(0, MOST_NAMES), ...next].map(({ value }) => value),
  );
  const separator = translate('list.separator');
  const titleOf = ({ value }: CountedGroup): string => titles.get(value) ?? value;
  const named = most.slice(0, MOST_NAMES).map(titleOf).join(separator);
  const names = tied > MOST_NAMES ? translate('search.counted.more', { names: named, count: tied }) : named;
  const thing = words(
    own === undefined ? `kind.${view === 'findings' ? 'finding' : VIEW_KINDS[view]}` : `class.${own}`,
  );
  const count = most[0]?.count ?? 0;
  const remarks = [
    ...(next.length === 0
      ? []
      : [
          translate('search.counted.next', {
            groups: next.map((group) => `${titleOf(group)} ${group.count}`).join(separator),
          }),
        ]),
    ...(by === 'district' ? [translate('search.counted.inferred')] : []),
    ...(plan === undefined ? [] : [translate('search.counted.plan')]),
  ];
  return (
    <>
      <span aria-hidden="true">#</span>
      <span>
        {translate(tied > 1 ? 'search.counted.tied' : 'search.counted.one', { names, count, thing })}
      </span>
      <span className={`${styles['mention']} ${styles['field']}`}>{remarks.join(translate('list.and'))}</span>
      <span className={`${styles['mention']} ${styles['more']}`}>
        {translate('search.counted.list', { what: translate(`list.group.${by}`) })}
      </span>
    </>
  );
}
