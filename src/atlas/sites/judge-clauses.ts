import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import { industryWithWholes } from '../policy/industry-line.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Field, namedIndustries } from './asked-field.ts';
import { type Judged, type Reason, reason } from './need.ts';

/**
 * Whether a clause of the policy draft names the site, or an industry that the documents name for it (of the field, where one is
 * asked for) or a whole of that. The draft was never in force: no entitlement follows.
 */
export function judgeClauses(graph: Graph, field: Field | undefined, site: AtlasNode): Judged {
  const reasons: Reason[] = [];
  for (const { link, to } of stepsFrom(graph, site.id, 'isListedIn'))
    if (to.class === 'policy-clause') reasons.push(reason('clause', { nodes: [to], links: [link] }));
  const ties = field?.ties.get(site.id)?.map(({ industry, tie }) => ({ industry, links: tie.links }));
  const named =
    ties ?? namedIndustries(graph, site.id).map(({ link, to }) => ({ industry: to, links: [link] }));
  for (const { industry, links } of named)
    for (const id of industryWithWholes(graph, industry.id))
      for (const { link, to } of stepsFrom(graph, id, 'isIndustryOf'))
        if (to.class === 'policy-clause')
          reasons.push(reason('clause', { nodes: [to, industry], links: [...links, link] }));
  const once = [...new Map(reasons.map((one) => [one.nodes[0]?.id, one])).values()];
  return once.length > 0
    ? { verdict: 'yes', reasons: once }
    : { verdict: 'no', reasons: [reason('no-clause')] };
}
