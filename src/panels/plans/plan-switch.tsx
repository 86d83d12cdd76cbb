import type { Graph } from '../../atlas/graph.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { PLAN_LAYERS } from '../../state/layers-choice.ts';
import './plans.css';

/** The plan generations on a line of time: choosing one shows its layers; documents without records yet say so. */
export function PlanSwitch({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const plan = useChoices((state) => state.plan);
  const choosePlan = useChoices((state) => state.choosePlan);
  const language = useChoices((state) => state.language);
  return (
    <fieldset className="panel plans">
      <legend>{translate('plan.label')}</legend>
      <div className="plans-line">
        {graph.dataset.documents.map((document) => {
          const isAvailable = PLAN_LAYERS[document.id] !== undefined;
          return (
            <label
              key={document.id}
              className={isAvailable ? undefined : 'is-unavailable'}
              title={isAvailable ? undefined : translate('plan.none')}
            >
              <input
                type="radio"
                name="plan"
                checked={plan === document.id}
                disabled={!isAvailable}
                onChange={() => choosePlan(document.id)}
              />
              <span>{(language === 'en' ? document.shortTitleEn : undefined) ?? document.shortTitle}</span>
            </label>
          );
        })}
        <label>
          <input
            type="radio"
            name="plan"
            checked={plan === undefined}
            onChange={() => choosePlan(undefined)}
          />
          <span>{translate('plan.all')}</span>
        </label>
      </div>
    </fieldset>
  );
}
