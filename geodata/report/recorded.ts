import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { isGoverning } from '../../src/atlas/records/organisation.ts';
import { normalise } from '../texts/plain-text.ts';
import { overlaps } from '../texts/section-texts.ts';

/** Attributes that hold the document's own words. */
const VERBATIM = ['company', 'capacity', 'district', 'directions', 'subject', 'scope', 'goal', 'scale'];
/** Attributes whose numbers are the atlas's codes and years rather than something the document measures. */
const NOT_MEASURED = new Set([
  'code',
  'year',
  'baseYear',
  'changeFrom',
  'yearFrom',
  'yearTo',
  'validFrom',
  'validTo',
]);
/** Attributes in which the atlas keeps measured values as numbers. */
const VALUES = new Set(['value', 'valueMax', 'baseValue', 'change', 'amounts', 'benchmarks']);

/** A number of a record, and the sections that the record cites. */
export interface RecordedNumber {
  value: number;
  /** `value` of an indicator or amount; `words` in an aim, a content, a note or a reading of a finding; `order` in a list. */
  as: 'value' | 'words' | 'order';
  locators: readonly string[];
}

/**
 * What the records say in the words of a document, normalised, each once: to be struck out of its text. Records count
 * that cite the document or are linked by a statement of it, and all bureaus.
 */
export function recordedWords(graph: Graph, document: AtlasDocument): readonly string[] {
  const linked = new Set<string>(
    graph.dataset.links
      .filter((link) => locatorsIn(link, document).length > 0)
      .flatMap((link) => [link.from, link.to]),
  );
  const nodes = graph.dataset.nodes.filter(
    (node) => isBureau(node) || linked.has(node.id) || locatorsIn(node, document).length > 0,
  );
  const words = [
    ...nodes.flatMap((node) => [node.name, ...(node.aliases ?? []), ...verbatim(node)]),
    ...document.sections.map((section) => section.heading),
    document.title,
    document.number ?? '',
  ].map(normalise);
  return [...new Set(words)].filter((word) => word.length > 1);
}

/** Short names of companies are words of other things too: 天生, 大众. */
const isBureau = ({ kind, class: own }: AtlasNode): boolean => kind === 'organisation' && isGoverning(own);

/**
 * All that the records of a document tell in our words, normalised: aims, contents, notes, conditions, remarks on links,
 * readings of findings. It shows that something is not forgotten where it has no record of its own.
 */
export function recordedTexts(graph: Graph, document: AtlasDocument): string {
  const { nodes, links, findings } = graph.dataset;
  const cites = (record: Pick<AtlasNode, 'citations'>) => locatorsIn(record, document).length > 0;
  const texts = [
    ...nodes.filter(cites).map((node) => JSON.stringify(node.attributes)),
    ...links.filter(cites).map((link) => link.note ?? ''),
    ...findings.flatMap((finding) => finding.readings.filter(cites).map((reading) => reading.text)),
  ];
  return texts.map(normalise).join('\n');
}

/** Every number that the records of a document hold. */
export function recordedNumbers(graph: Graph, document: AtlasDocument): readonly RecordedNumber[] {
  const nodes = graph.dataset.nodes.flatMap((node) => {
    const locators = locatorsIn(node, document);
    if (locators.length === 0) return [];
    const named = numbersIn([node.name, ...(node.aliases ?? [])], 'words');
    const measured = Object.entries(node.attributes)
      .filter(([name]) => !NOT_MEASURED.has(name))
      .flatMap(([name, value]) =>
        numbersIn(value, name === 'no' ? 'order' : VALUES.has(name) ? 'value' : 'words'),
      );
    return [...named, ...measured].map((number) => ({ ...number, locators }));
  });
  const links = graph.dataset.links.flatMap((link) => {
    const locators = locatorsIn(link, document);
    return locators.length === 0 ? [] : numbersIn(link.note, 'words').map((item) => ({ ...item, locators }));
  });
  const readings = graph.dataset.findings.flatMap((finding) =>
    finding.readings.flatMap((reading) => {
      const locators = locatorsIn(reading, document);
      return numbersIn(reading.text, 'words').map((number) => ({ ...number, locators }));
    }),
  );
  return [...nodes, ...links, ...readings];
}

/** How the records of a section, of what it lies in and of what lies in it keep a number; `undefined` if none does. */
export function keptAs(
  numbers: readonly RecordedNumber[],
  locator: string,
  value: number,
): RecordedNumber['as'] | undefined {
  const found = numbers.filter(
    (number) => number.value === value && number.locators.some((other) => overlaps(other, locator)),
  );
  return (['value', 'words', 'order'] as const).find((as) => found.some((number) => number.as === as));
}

function locatorsIn(record: Pick<AtlasNode, 'citations'>, document: AtlasDocument): string[] {
  return record.citations.filter((at) => at.document === document.id).map((at) => at.locator);
}

function verbatim(node: AtlasNode): string[] {
  return Object.entries(node.attributes)
    .filter(([name]) => VERBATIM.includes(name))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
}

/** Numbers in a value of any shape; in texts as digits. */
function numbersIn(value: unknown, as: RecordedNumber['as']): Pick<RecordedNumber, 'value' | 'as'>[] {
  if (typeof value === 'number') return [{ value, as }];
  if (typeof value === 'string')
    return [...normalise(value).matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => ({
      value: Number(digits),
      as,
    }));
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((part) => numbersIn(part, as));
  return [];
}
