import type { Graph } from '../../atlas/graph/graph.ts';
import { SILENT } from '../../atlas/reading/target-query.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { isMessageKey } from '../../messages/translate.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { TargetFilter } from './target-choices.ts';

/** What the values of the filters are called. */
export function useValueNames(graph: Graph): (filter: TargetFilter, value: string) => string {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const words = (...keys: readonly string[]): string | undefined => {
    const key = keys.find(isMessageKey);
    return key === undefined || !isMessageKey(key) ? undefined : translate(key);
  };
  return (filter, value) => {
    if (value === SILENT) return translate('dossier.silent');
    switch (filter) {
      case 'document': {
        const document = graph.document(value);
        return document === undefined ? value : documentShortTitle(document, language);
      }
      case 'due':
        return translate('targets.due', { year: value });
      case 'state':
        return words(`targets.state.${value}`) ?? value;
      case 'governing':
        return words(`force.${value}`, `comparison.${value}`) ?? value;
      case 'bureau':
      case 'place': {
        const id = parseNodeId(value);
        const node = id === undefined ? undefined : graph.node(id);
        return node === undefined ? value : recordName(node, language);
      }
    }
  };
}
