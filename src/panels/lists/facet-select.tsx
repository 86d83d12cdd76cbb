import type { Graph } from '../../atlas/graph.ts';
import type { NodeId } from '../../atlas/id.ts';
import type { AtlasNode } from '../../atlas/node.ts';
import { isMessageKey, type MessageKey, type Translate } from '../../messages/translate.ts';
import { recordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { Facet, Language, View } from '../../state/choices.ts';
import { NOT_STATED } from './facets.ts';

/** What a facet is called; of indicators the class is whether it is a target or a value reached. */
export function facetTitle(view: View, facet: Facet): MessageKey {
  return view === 'indicators' && facet === 'class' ? 'list.facet.status' : `list.facet.${facet}`;
}

/** A facet's value in words. */
export function facetValueName(
  graph: Graph,
  facet: Facet,
  value: string,
  translate: Translate,
  language: Language,
): string {
  switch (facet) {
    case 'document': {
      const document = graph.document(value);
      return (language === 'en' ? document?.shortTitleEn : undefined) ?? document?.shortTitle ?? value;
    }
    case 'district':
    case 'industry':
    case 'bureau': {
      const node = nodeNamed(graph, value);
      if (node !== undefined) return recordName(node, language);
      return value === NOT_STATED ? translate('dossier.silent') : value;
    }
    case 'year':
      return value;
    case 'class':
      return wordFor(`class.${value}`, value, translate);
    case 'kind':
      return wordFor(`kind.${value}`, value, translate);
    case 'located': {
      const basis: string = `list.located.${value}`;
      return wordFor(isMessageKey(basis) ? basis : `dossier.precision.${value}`, value, translate);
    }
  }
}

function wordFor(key: string, fallback: string, translate: Translate): string {
  return isMessageKey(key) ? translate(key) : fallback;
}

function nodeNamed(graph: Graph, id: string): AtlasNode | undefined {
  return graph.dataset.nodes.find((node) => node.id === id);
}

/** One facet as a choice; each value says how many records it would leave. */
export function FacetSelect({
  graph,
  facet,
  counts,
}: {
  graph: Graph;
  facet: Facet;
  counts: ReadonlyMap<string, number>;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const view = useChoices((state) => state.view);
  const chosen = useChoices((state) => state.filters[facet]);
  const filter = useChoices((state) => state.filter);
  const title = translate(facetTitle(view, facet));
  // What is chosen stays in sight even where the other filters leave nothing of it.
  const values = [...new Set([...counts.keys(), ...(chosen === undefined ? [] : [chosen])])];
  if (values.length === 0) return null;
  return (
    <select
      aria-label={title}
      value={chosen ?? ''}
      data-chosen={chosen === undefined ? undefined : ''}
      onChange={(event) => filter({ [facet]: event.target.value === '' ? undefined : event.target.value })}
    >
      <option value="">
        {title}：{translate('list.any')}
      </option>
      {values.toSorted(orderOf(graph, facet)).map((value) => (
        <option key={value} value={value}>
          {facetValueName(graph, facet, value, translate, language)} {counts.get(value) ?? 0}
        </option>
      ))}
    </select>
  );
}

/** Years and ids of documents by themselves, records in document order and silence after them, the rest as the list has them. */
function orderOf(graph: Graph, facet: Facet): (a: string, b: string) => number {
  if (facet === 'year' || facet === 'document') return (a, b) => a.localeCompare(b);
  if (facet !== 'district' && facet !== 'industry' && facet !== 'bureau') return () => 0;
  const order = (value: string) => {
    const id: NodeId | undefined = nodeNamed(graph, value)?.id;
    return id === undefined ? Number.MAX_SAFE_INTEGER : graph.documentOrder(id);
  };
  return (a, b) => order(a) - order(b);
}
