import { expect, test } from 'vitest';
import { documentMarks } from '../../src/atlas/facts/document-marks.ts';
import { attributeOf, FIELDS, type RecordField, sourceOf } from '../../src/atlas/facts/fields.ts';
import { sourcesOfFact } from '../../src/atlas/facts/sources-of-fact.ts';
import type { Reader } from '../../src/atlas/reading/block.ts';
import { readFacts } from '../../src/atlas/reading/record-facts.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { VIEW_KINDS } from '../../src/atlas/tables/list-query.ts';
import { listRows } from '../../src/atlas/tables/record-rows.ts';
import { citationWords } from '../../src/export/citation-words.ts';
import { downloadColumns } from '../../src/export/download-columns.ts';
import { relationSources } from '../../src/export/relation-sources.ts';
import type { CsvCell } from '../../src/lib/csv-text.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import { wordsOf } from '../fixtures/dossier-data.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const words = { graph, marks: documentMarks(graph.dataset.documents), translate: translateChinese };
const VIEWS = [
  'places',
  'industries',
  'projects',
  'organisations',
  'measures',
  'policies',
  'indicators',
  'assessments',
] as const;

/** Columns that no document states: the record's class, how a value was come by, our counts, districts by conclusion with the way there. */
const OURS: ReadonlySet<string> = new Set([
  'class',
  'located',
  'districts_derived',
  'measures',
  'indicators',
  'projects',
]);

const cellOf = (value: CsvCell): string => (value === undefined ? '' : String(value));

/** A record's field whose value comes with the record itself. */
const isOwn = (field: RecordField, node: AtlasNode) => attributeOf(field) in node.attributes;

test.each(VIEWS)('every cell of a download of %s has its source in its row, or is known as ours', (view) => {
  const columns = new Map(downloadColumns(view, words).map((column) => [column.key, column]));
  const rows = listRows(graph, view);
  expect(rows.length).toBeGreaterThan(10);
  const wrong = rows.flatMap(({ node, subject }) => {
    const cell = (key: string) => cellOf(columns.get(key)?.value({ subject }));
    const said = { citations: cell('citations'), facts: cell('fact_sources') };
    const isCited = (text: string | undefined) =>
      text === undefined ||
      text.split('；').every((place) => said.citations.includes(place) || said.facts.includes(place));
    const facts = FIELDS[VIEW_KINDS[view]].flatMap((field) => {
      // Silence (未载明) stands in a cell, too, and has no source.
      if (!columns.has(field.key) || field.value(node, graph) === undefined) return [];
      const at = `${node.id} ${field.key}`;
      if (sourceOf(field, node) !== 'cited') return [];
      if (isOwn(field, node)) {
        const sources = sourcesOfFact(node, attributeOf(field));
        const isNamed =
          node.sources?.[attributeOf(field)] === undefined ||
          said.facts.includes(translateChinese(field.label));
        const isPlaced = sources.every(({ citations }) => isCited(citationWords(graph, citations)));
        return isNamed && isPlaced ? [] : [at];
      }
      const isRelation = ['records', 'names'].includes(field.value(node, graph)?.format ?? '');
      return isRelation || field.key === 'value' || OURS.has(field.key)
        ? []
        : [`${at}: neither a fact, a relation nor ours`];
    });
    const relations = relationSources(graph, node).flatMap(({ label, other, links }) => {
      const isItself = other.id === node.id;
      const isSaid = links.some(
        ({ citations, basis }) => isCited(citationWords(graph, citations)) || basis === 'derived',
      );
      return isItself || isSaid ? [] : [`${node.id} ${label} ${other.id}`];
    });
    return [...facts, ...relations];
  });
  expect(wrong).toEqual([]);
});

/** Fields that say how another was come by; they have no source of their own. */
const SAYS_SO_ITSELF: ReadonlySet<string> = new Set(['year_basis']);

test.each(['zh', 'en'] as const)(
  'every fact that a dossier shows has its own source beside it (%s)',
  (language) => {
    const reader: Reader = { graph, language, words: wordsOf(language) };
    let count = 0;
    const wrong = graph.dataset.nodes.flatMap((node) => {
      const { main, technical } = readFacts(reader, node);
      const bare: string[] = [];
      let isHeadCited = false;
      for (const block of [...main, { kind: 'facts' as const, facts: technical }]) {
        if (block.kind === 'heading') isHeadCited = block.content.some(({ kind }) => isSource(kind));
        if (block.kind === 'facts')
          for (const { key, content } of block.facts) {
            count += 1;
            if (!SAYS_SO_ITSELF.has(key) && !content.some(({ kind }) => isSource(kind))) bare.push(key);
          }
        if (block.kind === 'list')
          for (const { key, content, sources } of block.lines) {
            count += 1;
            if (!isHeadCited && sources.length === 0 && !content.some(({ kind }) => isSource(kind)))
              bare.push(key);
          }
      }
      return bare.map((key) => `${node.id} ${key}`);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(4000);
  },
);

const isSource = (kind: string): boolean => kind === 'notes' || kind === 'origin' || kind === 'derived';
