import { wayText } from '../../atlas/facts/field-text.ts';
import type { ListRow } from '../../atlas/tables/list-row.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { useGraph, useTranslate } from '../../state/atlas-context.tsx';
import { useListFilters } from './use-list-filters.ts';

/**
 * Why a row passes a filter where its own words do not say so: its bureau bore the chosen name at another time, or it
 * lies in the chosen district by our conclusion alone.
 */
export function WhyFound({ row }: { row: ListRow }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const graph = useGraph();
  const bureaus = useListFilters().bureau;
  const districts = useListFilters().district;
  const isNamed = row.bureaus.some(({ id }) => bureaus.includes(id));
  const names = row.otherNames
    .filter(({ name }) => !isNamed && bureaus.includes(name.id))
    .map(({ name, under }) => translate('list.why.bureau', { under: nameOf(under), name: nameOf(name) }));
  const ways = row.reaches
    .filter(({ district, isStated }) => !isStated && districts.includes(district.id))
    .map((reach) => {
      const [link, ...more] = reach.way;
      // Of one step the district is the one that was chosen: what is worth saying is the rule.
      if (link?.basis === 'derived' && more.length === 0)
        return translate('list.why.rule', { rule: translate(`rule.${link.rule}`) });
      const way = graph === undefined ? '' : wayText(graph, row.node, reach, translate, nameOf);
      return translate('list.why.district', { way });
    });
  return [...new Set([...names, ...ways])].map((why) => (
    <span key={why} className="related-note is-derived">
      {why}
    </span>
  ));
}
