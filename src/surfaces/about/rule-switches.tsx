import type { Graph } from '../../atlas/graph/graph.ts';
import { LINK_RULES } from '../../atlas/records/link-rule.ts';
import { Count } from '../../parts/count.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './about.module.css';

/** The rules by which links are derived, how many links each makes, and a switch for each and for all. */
export function RuleSwitches({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const hidden = useChoices((state) => state.hiddenRules);
  const toggleRule = useChoices((state) => state.toggleRule);
  const hideRules = useChoices((state) => state.hideRules);
  const { links } = graph.dataset;
  return (
    <fieldset className={styles['rules']}>
      <legend>{translate('derived.legend')}</legend>
      <p className="reading-meta">{translate('derived.note')}</p>
      <ul>
        {LINK_RULES.map((rule) => (
          <li key={rule}>
            <label>
              <input type="checkbox" checked={!hidden.includes(rule)} onChange={() => toggleRule(rule)} />{' '}
              {translate(`rule.${rule}`)}
            </label>{' '}
            <Count
              value={links.filter((link) => link.basis === 'derived' && link.rule === rule).length}
              of={translate('count.rule')}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        onClick={() => hideRules(hidden.length === LINK_RULES.length ? [] : LINK_RULES)}
      >
        {translate(hidden.length === LINK_RULES.length ? 'derived.showAll' : 'derived.hideAll')}
      </button>
    </fieldset>
  );
}
