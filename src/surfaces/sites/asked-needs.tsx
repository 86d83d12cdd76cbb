import { useId } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Asked } from '../../atlas/sites/need.ts';
import type { SiteSearch } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useNeedWords } from './need-words.ts';
import styles from './sites.module.css';
import type { Needs } from './use-needs.ts';

/** What is asked for: each a must or a wish, taken away by a button; of a must what it alone keeps out. */
export function AskedNeeds({
  graph,
  facilities,
  found,
  needs,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  found: SiteSearch;
  needs: Needs;
}) {
  const translate = useTranslate();
  return (
    <ul aria-label={translate('sites.asked')} className={styles['asked']}>
      {needs.needs.map((need) => (
        <AskedNeed
          key={need.key}
          graph={graph}
          facilities={facilities}
          need={need}
          needs={needs}
          back={found.relaxed.find((one) => one.need.key === need.key)?.back.length ?? 0}
        />
      ))}
    </ul>
  );
}

function AskedNeed({
  graph,
  facilities,
  need,
  needs,
  back,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  need: Asked;
  needs: Needs;
  back: number;
}) {
  const translate = useTranslate();
  const { titleOf, valueOf } = useNeedWords(graph, facilities);
  const name = useId();
  const title = titleOf(need);
  return (
    <li>
      <span className={styles['what']}>{translate('list.pair', { what: title, which: valueOf(need) })}</span>
      <fieldset className={`${styles['weight']} off-paper`}>
        <legend className="visually-hidden">{translate('sites.weight', { need: title })}</legend>
        {(['must', 'wish'] as const).map((weight) => (
          <label key={weight}>
            <input
              type="radio"
              name={name}
              checked={need.isMust === (weight === 'must')}
              onChange={() => needs.setMust(need.key, weight === 'must')}
            />
            <span>{translate(`sites.${weight}`)}</span>
          </label>
        ))}
      </fieldset>
      {back === 0 ? null : (
        <Count value={back} of={translate('sites.relaxed.of')}>
          {translate('sites.relaxed', { count: back })}
        </Count>
      )}
      <button
        type="button"
        className="text-button"
        aria-label={translate('sites.drop', { need: title })}
        onClick={() => needs.drop(need.key)}
      >
        ×
      </button>
    </li>
  );
}
