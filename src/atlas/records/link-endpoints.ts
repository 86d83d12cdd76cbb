import type { LinkKind } from './link.ts';
import type { NodeKind } from './node.ts';

/** The node kinds that a link kind may lead from and to; `alike` where both ends must be of one kind. */
interface LinkEndpoints {
  from: readonly NodeKind[];
  to: readonly NodeKind[];
  alike?: true;
}

/** What each link kind joins. A link that does not fit is a slip in the seeds. */
export const LINK_ENDPOINTS: Readonly<Record<LinkKind, LinkEndpoints>> = {
  'part-of': {
    from: ['place', 'industry', 'measure'],
    to: ['place', 'industry', 'measure'],
    alike: true,
  },
  'located-in': { from: ['place', 'project'], to: ['place'] },
  'carried-by': { from: ['place'], to: ['place'] },
  covers: { from: ['place'], to: ['place'] },
  includes: { from: ['place'], to: ['place'] },
  'supported-by': { from: ['place'], to: ['place'] },
  leads: { from: ['place'], to: ['industry'] },
  'gathers-in': { from: ['industry'], to: ['place'] },
  serves: { from: ['project'], to: ['industry'] },
  names: { from: ['measure', 'industry', 'assessment'], to: ['project', 'place', 'industry'] },
  responsible: { from: ['organisation'], to: ['measure', 'indicator'] },
  guides: { from: ['organisation'], to: ['measure'] },
  pilots: { from: ['measure'], to: ['place'] },
  concerns: { from: ['measure', 'assessment'], to: ['industry'] },
  targets: { from: ['indicator'], to: ['industry', 'place', 'measure', 'organisation'] },
  'rests-on': { from: ['assessment'], to: ['indicator'] },
  operates: { from: ['organisation'], to: ['project'] },
  undertakes: { from: ['organisation'], to: ['project', 'place'] },
  continues: {
    from: ['place', 'industry', 'project', 'organisation', 'measure', 'indicator'],
    to: ['place', 'industry', 'project', 'organisation', 'measure', 'indicator'],
    alike: true,
  },
  'same-as': {
    from: ['place', 'industry', 'project', 'organisation', 'measure', 'indicator'],
    to: ['place', 'industry', 'project', 'organisation', 'measure', 'indicator'],
    alike: true,
  },
};

/** Whether a link of this kind may lead from the one node kind to the other. */
export function linkFits(kind: LinkKind, from: NodeKind, to: NodeKind): boolean {
  const endpoints = LINK_ENDPOINTS[kind];
  return (
    endpoints.from.includes(from) && endpoints.to.includes(to) && (endpoints.alike !== true || from === to)
  );
}
