import type { Graph } from '../../atlas/graph.ts';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { layersOfPlan } from '../../state/layers-choice.ts';
import './plans.css';

/**
 * The plan generations on a line of time. Choosing one shows its layers; the one whose layers are exactly those shown is the
 * present one. Documents whose records no layer shows say so.
 */
export function PlanSwitch({ graph, onDocument }: { graph: Graph; onDocument?: () => void }) {
  const translate = useTranslate();
  const shown = useChoices((state) => state.layers.join());
  const choosePlan = useChoices((state) => state.choosePlan);
  const language = useChoices((state) => state.language);
  return (
    <section className="panel plans" aria-label={translate('plan.label')}>
      <h2>{translate('plan.label')}</h2>
      <div className="plans-line" role="radiogroup" aria-label={translate('plan.label')}>
        {graph.dataset.documents.map((document) => {
          const layers = layersOfPlan(document.id);
          const isAvailable = layers !== undefined;
          return (
            <div key={document.id} className="plans-item">
              <label
                className={isAvailable ? undefined : 'is-unavailable'}
                title={isAvailable ? undefined : translate('plan.none')}
              >
                <input
                  type="radio"
                  name="plan"
                  checked={layers?.join() === shown}
                  disabled={!isAvailable}
                  onChange={() => choosePlan(document.id)}
                />
                <span>{documentShortTitle(document, language)}</span>
              </label>
              <DocumentLink
                document={document}
                label={translate('document.open', { title: documentShortTitle(document, language) })}
                {...(onDocument === undefined ? {} : { onChosen: onDocument })}
              >
                {translate('document.openShort')}
              </DocumentLink>
            </div>
          );
        })}
      </div>
    </section>
  );
}
