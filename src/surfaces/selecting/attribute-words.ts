import { useCallback } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import { NODE_KINDS } from '../../atlas/records/node.ts';
import { STATES } from '../../atlas/records/state.ts';
import type { Attribute } from '../../atlas/spatial/shape.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

interface AttributeValue {
  value: string;
  name: string;
}

/** What can be chosen of an attribute, with its name. Industries of equal names say of which document they are. */
export function useAttributeValues(graph: Graph): (of: Attribute) => readonly AttributeValue[] {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return useCallback(
    (of) => {
      switch (of) {
        case 'kind':
          return NODE_KINDS.map((value) => ({ value, name: translate(`kind.${value}`) }));
        case 'state':
          return STATES.map((value) => ({ value, name: translate(`state.${value}`) }));
        case 'document':
          return graph.dataset.documents.map((document) => ({
            value: document.id,
            name: documentShortTitle(document, language),
          }));
        case 'industry':
          return graph.dataset.nodes.flatMap((node) => {
            if (node.kind !== 'industry') return [];
            const document = graph.document(node.document ?? '');
            const name = recordName(node, language);
            const inner =
              document === undefined
                ? translate(`class.${node.class}`)
                : documentShortTitle(document, language);
            return [{ value: node.id, name: translate('list.bracket', { outer: name, inner }) }];
          });
      }
    },
    [graph, translate, language],
  );
}

/** The name of one value. */
export function useAttributeName(graph: Graph): (of: Attribute, value: string) => string {
  const valuesOf = useAttributeValues(graph);
  const language = useChoices((state) => state.language);
  return useCallback(
    (of, value) => {
      const id = of === 'industry' ? parseNodeId(value) : undefined;
      const industry = id === undefined ? undefined : graph.node(id);
      if (industry !== undefined) return recordName(industry, language);
      return valuesOf(of).find((own) => own.value === value)?.name ?? value;
    },
    [graph, valuesOf, language],
  );
}
