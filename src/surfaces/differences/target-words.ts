import { fieldText } from '../../atlas/facts/field-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { indicatorStatement } from '../../atlas/reading/statements.ts';
import type { Indicator } from '../../atlas/records/indicator.ts';
import type { Translate } from '../../messages/translate.ts';

/** What a target comes to, with its force, and what it is defined by: year, scope, base. */
export function targetWords(
  graph: Graph,
  node: Indicator,
  translate: Translate,
  language: 'zh' | 'en',
): { value: string; beside: readonly string[] } {
  const { beside, force, value, year } = indicatorStatement(graph, node);
  const text = (field: NonNullable<typeof value>) => fieldText(field, { translate, language, graph });
  const { scope } = node.attributes;
  return {
    value: [force === undefined ? '' : translate(`force.${force}`), value === undefined ? '' : text(value)]
      .filter((part) => part !== '')
      .join(' '),
    beside: [
      ...(year === undefined ? [] : [translate('differences.inYear', { year: text(year) })]),
      ...(scope === undefined ? [] : [`${translate('fact.scope')} ${scope}`]),
      ...beside.map(({ label, value: remark }) =>
        [label === undefined ? '' : translate(label), text(remark)].filter((part) => part !== '').join(' '),
      ),
    ],
  };
}
