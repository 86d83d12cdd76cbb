import { useId, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Asked } from '../../atlas/sites/need.ts';
import type { SiteResult, SiteSearch } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { KeptOut } from './kept-out.tsx';
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
          back={found.relaxed.find((one) => one.need.key === need.key)?.back ?? []}
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
  back: readonly SiteResult[];
}) {
  const translate = useTranslate();
  const { titleOf, valueOf } = useNeedWords(graph, facilities);
  const name = useId();
  const [isListed, setListed] = useState(false);
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
      {back.length === 0 ? null : (
        <>
          <Count value={back.length} of={translate('sites.relaxed.of')}>
            {translate('sites.relaxed', { count: back.length })}
          </Count>
          <button
            type="button"
            className="text-button off-paper"
            aria-expanded={isListed}
            onClick={() => setListed(!isListed)}
          >
            {translate(isListed ? 'dossier.less' : 'sites.relaxed.list')}
            <span className="visually-hidden">{translate('sites.relaxed.which', { need: title })}</span>
          </button>
        </>
      )}
      <button
        type="button"
        className="text-button"
        aria-label={translate('sites.drop', { need: title })}
        onClick={() => needs.drop(need.key)}
      >
        ×
      </button>
      {isListed ? <KeptOut need={need} back={back} /> : null}
    </li>
  );
}
