import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { documentsOf } from '../../atlas/graph/related-records.ts';
import { STANDS } from '../../atlas/matrix/tie.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { type Need, SITE_CLASSES } from '../../atlas/sites/need.ts';
import type { PickedValue } from '../../parts/value-options.tsx';
import { ValuePicker } from '../../parts/value-picker.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { Needs } from './use-needs.ts';

/** Classes of industry that somebody makes something of; systems and tiers hold them together. */
const NO_INDUSTRY: ReadonlySet<string> = new Set(['industry-system', 'tier']);
/** What a site may be asked to lie in. */
const AREA_CLASSES = ['core', 'belt', 'zone', 'district', 'functional-zone'] as const;

type PickedKey = 'industry' | 'area' | 'plan' | 'kind' | 'status';

/** The needs of these names as pickers in a row; one is open at a time. */
export function PickedNeeds({
  graph,
  keys,
  needs,
}: {
  graph: Graph;
  keys: readonly PickedKey[];
  needs: Needs;
}) {
  const translate = useTranslate();
  const optionsOf = useOptions(graph);
  const [open, setOpen] = useState<PickedKey>();
  return keys.map((key) => {
    const chosen = chosenOf(needs, key);
    return (
      <ValuePicker
        key={key}
        title={translate(`sites.need.${key}`)}
        values={optionsOf(key)}
        chosen={chosen}
        isOpen={open === key}
        onOpen={(isOpen) => setOpen(isOpen ? key : undefined)}
        onToggle={(value) => {
          const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
          const need = needOf(graph, key, next);
          if (need === undefined) needs.drop(key);
          else needs.ask(need);
        }}
      />
    );
  });
}

function chosenOf(needs: Needs, key: PickedKey): readonly string[] {
  switch (key) {
    case 'industry':
      return needs.of(key)?.industries ?? [];
    case 'area':
      return needs.of(key)?.areas ?? [];
    case 'plan':
      return needs.of(key)?.documents ?? [];
    case 'kind':
      return needs.of(key)?.classes ?? [];
    case 'status':
      return needs.of(key)?.stands ?? [];
  }
}

function needOf(graph: Graph, key: PickedKey, values: readonly string[]): Need | undefined {
  if (values.length === 0) return undefined;
  const ids = graph.dataset.nodes.flatMap(({ id }) => (values.includes(id) ? [id] : []));
  switch (key) {
    case 'industry':
      return { key, industries: ids };
    case 'area':
      return { key, areas: ids };
    case 'plan':
      return { key, documents: values };
    case 'kind':
      return { key, classes: SITE_CLASSES.filter((own) => values.includes(own)) };
    case 'status':
      return { key, stands: STANDS.filter((own) => values.includes(own)) };
  }
}

function useOptions(graph: Graph): (key: PickedKey) => readonly PickedValue[] {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const titleOf = (id: string | undefined): string | undefined => {
    const document = graph.document(id ?? '');
    return document === undefined ? undefined : documentShortTitle(document, language);
  };
  const inOrder = (nodes: readonly AtlasNode[]) =>
    nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return (key) => {
    switch (key) {
      case 'industry':
        return inOrder(
          graph.dataset.nodes.filter((node) => node.kind === 'industry' && !NO_INDUSTRY.has(node.class)),
        ).map((node) => ({
          value: node.id,
          name: recordName(node, language),
          note: [titleOf(documentsOf(node)[0]), translate(`class.${node.class}`)].join(' '),
        }));
      case 'area':
        return AREA_CLASSES.flatMap((own) =>
          inOrder(graph.dataset.nodes.filter((node) => node.class === own)).map((node) => ({
            value: node.id,
            name: recordName(node, language),
            note: translate(`class.${own}`),
          })),
        );
      case 'plan':
        return graph.dataset.documents.map((document) => ({
          value: document.id,
          name: documentShortTitle(document, language),
        }));
      case 'kind':
        return SITE_CLASSES.map((own) => ({ value: own, name: translate(`class.${own}`) }));
      case 'status':
        return STANDS.map((own) => ({ value: own, name: translate(`sites.stand.${own}`) }));
    }
  };
}
