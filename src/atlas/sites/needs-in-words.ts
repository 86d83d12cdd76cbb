import type { Reader } from '../reading/block.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import { parseNodeId } from '../records/id.ts';
import type { Facility } from '../spatial/facility.ts';
import { FACILITY_KINDS } from '../spatial/facility-kinds.ts';
import type { Need } from './need.ts';

/**
 * What a need is called, and what is asked for in words.
 * @param facilities ports, airports and stations, by whose names they are called; `undefined` while they are not there
 */
export function needsInWords(
  { graph, language, words }: Reader,
  facilities: readonly Facility[] | undefined,
): { titleOf: (need: Need) => string; valueOf: (need: Need) => string } {
  const nameOf = (id: string): string => {
    const known = parseNodeId(id);
    const node = known === undefined ? undefined : graph.node(known);
    return node === undefined ? id : recordName(node, language);
  };
  const targetName = (target: string): string => {
    const kind = FACILITY_KINDS.find((own) => own === target);
    if (kind !== undefined) return words(`sites.any.${kind}`);
    const facility = facilities?.find(({ id }) => id === target);
    if (facility !== undefined) return language === 'en' ? facility.nameEn : facility.name;
    return nameOf(target);
  };
  const titleOfDocument = (id: string): string => {
    const document = graph.document(id);
    return document === undefined ? id : documentShortTitle(document, language);
  };
  const list = (items: readonly string[]): string => items.join(words('sites.or'));
  const valueOf = (need: Need): string => {
    switch (need.key) {
      case 'industry':
        return list(need.industries.map(nameOf));
      case 'product':
        return need.word;
      case 'area':
        return list(need.areas.map(nameOf));
      case 'plan':
        return list(need.documents.map(titleOfDocument));
      case 'kind':
        return list(need.classes.map((own) => words(`class.${own}`)));
      case 'status':
        return list(need.stands.map((own) => words(`sites.stand.${own}`)));
      case 'projects':
        return need.km === 0
          ? words('sites.projects.inside')
          : words('sites.projects.within', { km: need.km });
      case 'clauses':
        return words('sites.clauses.any');
      default:
        return words('sites.near.within', { target: targetName(need.target), km: need.km });
    }
  };
  const titleOf = ({ key }: Need): string => {
    switch (key) {
      case 'industry':
      case 'product':
      case 'area':
      case 'plan':
      case 'kind':
      case 'status':
      case 'projects':
      case 'clauses':
        return words(`sites.need.${key}`);
      default:
        return words('sites.need.near');
    }
  };
  return { titleOf, valueOf };
}
