import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { StatedRecords } from './records.ts';

/**
 * How former districts are shown, by their id: with the district that each went into, 江东区（今鄞州区）. The seeds join the
 * two by `continues`; one that went into several has no name of today. English names are ours and say it themselves.
 */
export function labelsOf({ nodes, links }: Pick<StatedRecords, 'nodes' | 'links'>): Map<string, string> {
  const byId = new Map<string, AtlasNode>(nodes.map(({ record }) => [record.id, record]));
  const labels = new Map<string, string>();
  for (const { record: former } of nodes.filter(({ record }) => record.class === 'former-district')) {
    const [today, ...others] = links.flatMap(({ record: { from, kind, to } }) =>
      from === former.id && kind === 'continues' ? (byId.get(to) ?? []) : [],
    );
    if (today !== undefined && others.length === 0)
      labels.set(former.id, `${former.name}（今${today.name}）`);
  }
  return labels;
}
