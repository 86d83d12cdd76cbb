import { locatorIn } from '../../atlas/facts/locator-in-english.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import type { Words } from '../../atlas/reading/block.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import type { MessageKey } from '../../messages/translate.ts';
import type { Choices } from '../../state/choices.ts';
import { KEPT_ON_DEVICE, linkParts } from '../../state/link-parts.ts';
import type { PageLink } from '../../state/shared-page.ts';
import { selectionName } from '../../state/url-values.ts';

/** One thing that a link says, in words; of a surface with what stands in the address. */
export interface CarriedLine {
  key: string;
  text: string;
  detail?: string;
}

interface Speaker {
  /** Names are told by their ids until there is one. */
  graph: Graph | undefined;
  words: Words;
}

/** Everything that a link carries, in words, in the order of the address. */
export function carriedLines(
  { choices, surfaces }: Omit<PageLink, 'search'>,
  viewLabel: MessageKey | undefined,
  speaker: Speaker,
): readonly CarriedLine[] {
  const { words } = speaker;
  const view = viewLabel === undefined ? undefined : words(viewLabel);
  const lines = [
    ...linkParts(choices).map(({ key }) => ({ key, text: wordsOf(key, choices, view, speaker) })),
    ...surfaces.map(({ slice, pairs }) => ({
      key: `surface.${slice}`,
      text: words('share.carries.surface', { what: view ?? slice }),
      detail: pairs.map(([name, value]) => `${name}=${value}`).join(' '),
    })),
  ];
  return lines.length === 0 ? [{ key: 'none', text: words('share.carries.none') }] : lines;
}

/** What stays behind: the choices that the device keeps, and what others have added to the address. */
export const leftBehind = (words: Words): readonly string[] =>
  [...KEPT_ON_DEVICE, 'notes', 'others'].map((key) => words(`share.kept.${key}`));

function wordsOf(key: keyof Choices, choices: Choices, view: string | undefined, speaker: Speaker): string {
  const { words } = speaker;
  if (key === 'layers' && choices.layers.length === 0) return words('share.carries.layersNone');
  return words(`share.carries.${key}`, { what: valueOf(key, choices, view, speaker) });
}

/** The value of a choice in words; `''` for one that is told by its name alone. */
function valueOf(
  key: keyof Choices,
  choices: Choices,
  view: string | undefined,
  { graph, words }: Speaker,
): string {
  const { citation, door, hiddenRules, language, layers, panel, plan, query, selection } = choices;
  const titleOf = (id: string): string => {
    const document = graph?.document(id);
    return document === undefined ? id : documentShortTitle(document, language);
  };
  const separator = words('list.separator');
  switch (key) {
    case 'selection': {
      const subject =
        selection.kind === 'none' || graph === undefined ? undefined : findSubject(graph, selection);
      return subject === undefined ? (selectionName(selection) ?? '') : subjectName(subject, language).text;
    }
    case 'story':
      return choices.story ?? '';
    case 'view':
      return view ?? choices.view;
    case 'door':
      return door === undefined ? '' : words(`door.${door}`);
    case 'panel':
      return panel === undefined ? '' : words(`panel.${panel}`);
    case 'plan':
      return plan === undefined ? '' : titleOf(plan);
    case 'layers':
      return layers.map((name) => words(`legend.layer.${name}`)).join(separator);
    case 'query':
      return query;
    case 'hiddenRules':
      return hiddenRules.map((rule) => words(`rule.${rule}`)).join(separator);
    case 'citation':
      return citation === undefined
        ? ''
        : `${titleOf(citation.document)} ${locatorIn(citation.locator, language)}`;
    case 'language':
      return words('share.carries.language.en');
    case 'camera':
    case 'embed':
    case 'tools':
    case 'parent':
    case 'theme':
    case 'basket':
    case 'tableColumns':
    case 'characterKeys':
      return '';
  }
}
