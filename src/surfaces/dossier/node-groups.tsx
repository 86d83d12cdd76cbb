import type { Graph } from '../../atlas/graph/graph.ts';
import type { DossierModel } from '../../atlas/reading/node-reading.ts';
import { isMessageKey, type Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { OrganisationDuties } from './duty-sections.tsx';
import { IndicatorHistory, IndicatorsSection } from './indicators-section.tsx';
import { PolicyCalculator } from './policy-calculator.tsx';
import { RelatedSection } from './related-section.tsx';

/** Groups of an organisation that its duties, document by document, already show. */
const IN_DUTIES: ReadonlySet<string> = new Set([
  'responsible',
  'guides',
  'operates',
  'continues',
  'continuedFrom',
  'sameAs',
]);

/** What a record is linked with, group by group; before it what only its kind has. */
export function NodeGroups({ graph, model: { node, groups } }: { graph: Graph; model: DossierModel }) {
  const translate = useTranslate();
  const shown = node.kind === 'organisation' ? groups.filter(({ key }) => !IN_DUTIES.has(key)) : groups;
  return (
    <>
      {node.kind === 'indicator' ? <IndicatorHistory graph={graph} indicator={node} /> : null}
      {node.kind === 'organisation' ? <OrganisationDuties graph={graph} node={node} /> : null}
      {node.class === 'policy-clause' ? <PolicyCalculator node={node} /> : null}
      {shown.map((group) => {
        const heading = groupHeading(translate, group.key);
        return group.key === 'targetedBy' && group.items.length > 0 ? (
          <IndicatorsSection key={group.key} graph={graph} group={group} heading={heading} />
        ) : (
          <RelatedSection key={group.key} group={group} heading={heading} />
        );
      })}
    </>
  );
}

export function groupHeading(translate: Translate, key: string): string {
  const messageKey = `group.${key}`;
  return isMessageKey(messageKey) ? translate(messageKey) : key;
}
