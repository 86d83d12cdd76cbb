import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { StatedRecords } from './records.ts';

/** How a record is shown where its name in the documents is no longer enough. */
export type Label = Required<Pick<AtlasNode, 'label'>> & Pick<AtlasNode, 'labelEn'>;

/**
 * Former districts by their id, with the district that each went into: 江东区（今鄞州区）. The seeds join the two by
 * `continues`; one that went into several has no name of today.
 */
export function labelsOf({ nodes, links }: Pick<StatedRecords, 'nodes' | 'links'>): Map<string, Label> {
  const byId = new Map<string, AtlasNode>(nodes.map(({ record }) => [record.id, record]));
  const labels = new Map<string, Label>();
  for (const { record: former } of nodes.filter(({ record }) => record.class === 'former-district')) {
    const today = links.flatMap(({ record: { from, kind, to } }) =>
      from === former.id && kind === 'continues' ? (byId.get(to) ?? []) : [],
    );
    const [district, ...others] = today;
    if (district === undefined || others.length > 0) continue;
    const { nameEn = district.name } = district;
    labels.set(former.id, {
      label: `${former.name}（今${district.name}）`,
      labelEn: `${former.nameEn ?? former.name} (now ${nameEn})`,
    });
  }
  return labels;
}
