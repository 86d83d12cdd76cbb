import { derivedLink, districtIds, placesWithDistrict, type Rule } from './rule-input.ts';

/**
 * A zone lies in every district that one of its sub-zones lies in, because the zone is nothing but its sub-zones.
 * Nothing else travels along part-of: what a belt leads its zones do not therefore lead, and a zone's district is not
 * therefore that of each sub-zone. A zone with a stated district is left alone.
 */
export const partOfClosure: Rule = (input) => {
  const located = placesWithDistrict(input);
  const districts = districtIds(input.nodes);
  const subzones = input.nodes.filter((node) => node.class === 'subzone');
  return input.nodes
    .filter((node) => node.class === 'zone' && !located.has(node.id))
    .flatMap((zone) => {
      const parts = subzones.filter((subzone) =>
        input.links.some(
          (link) => link.kind === 'part-of' && link.from === subzone.id && link.to === zone.id,
        ),
      );
      return [...districts].flatMap((district) => {
        const within = parts.filter((part) =>
          input.links.some(
            (link) => link.kind === 'located-in' && link.from === part.id && link.to === district,
          ),
        );
        const note = within.map((part) => part.name).join('、');
        return within.length === 0
          ? []
          : [derivedLink(zone.id, 'located-in', district, 'part-of-closure', note)];
      });
    });
};
