import type { Graph } from '../../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { Need } from '../../atlas/sites/need.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { FACILITY_KINDS } from '../../atlas/spatial/facility-kinds.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

/** What a need is called, and what is asked for in words. */
export function useNeedWords(graph: Graph, facilities: readonly Facility[] | undefined) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const nameOf = (id: string): string => {
    const known = parseNodeId(id);
    const node = known === undefined ? undefined : graph.node(known);
    return node === undefined ? id : recordName(node, language);
  };
  const targetName = (target: string): string => {
    const kind = FACILITY_KINDS.find((own) => own === target);
    if (kind !== undefined) return translate(`sites.any.${kind}`);
    const facility = facilities?.find(({ id }) => id === target);
    if (facility !== undefined) return language === 'en' ? facility.nameEn : facility.name;
    return nameOf(target);
  };
  const list = (words: readonly string[]): string => words.join(translate('sites.or'));
  const valueOf = (need: Need): string => {
    switch (need.key) {
      case 'industry':
        return list(need.industries.map(nameOf));
      case 'product':
        return need.word;
      case 'area':
        return list(need.areas.map(nameOf));
      case 'plan':
        return list(
          need.documents.map((id) => {
            const document = graph.document(id);
            return document === undefined ? id : documentShortTitle(document, language);
          }),
        );
      case 'kind':
        return list(need.classes.map((own) => translate(`class.${own}`)));
      case 'status':
        return list(need.stands.map((own) => translate(`sites.stand.${own}`)));
      case 'projects':
        return need.km === 0
          ? translate('sites.projects.inside')
          : translate('sites.projects.within', { km: need.km });
      case 'clauses':
        return translate('sites.clauses.any');
      default:
        return translate('sites.near.within', { target: targetName(need.target), km: need.km });
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
        return translate(`sites.need.${key}`);
      default:
        return translate('sites.need.near');
    }
  };
  return { titleOf, valueOf };
}
