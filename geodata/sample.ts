import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGraph } from '../src/atlas/graph/graph.ts';
import { buildAtlas } from './build-atlas.ts';
import { randomFrom } from './lib/seeded-random.ts';
import { everyFact, type Fact } from './report/every-fact.ts';
import { passageFor } from './report/fact-passage.ts';
import { withoutGeometry } from './steps/geometry-contract.ts';
import { filesIn } from './tables/project-files.ts';
import { type SectionText, splitBySections } from './texts/section-texts.ts';

/*
 * npm run data:sample -- --seed 1 --count 200                facts drawn at random, to be read beside the documents
 * npm run data:sample -- --seed 1 --count 200 --sources DIR  with the passage of DIR/<document id>.txt that each rests on
 */
const rootDirectory = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    sources: { type: 'string' },
  },
});

const files = filesIn(rootDirectory);
const { dataset } = await buildAtlas({ files, rootDirectory, buildGeometry: withoutGeometry });
const graph = createGraph(dataset);
const texts = new Map(dataset.documents.map((document) => [document.id, sectionsOf(document.id)]));

const facts = everyFact(graph);
const random = randomFrom(Number(options.seed));
const left = [...facts];
const drawn = Array.from({ length: Math.min(Number(options.count), facts.length) }, () =>
  left.splice(Math.floor(random() * left.length), 1),
).flat();
console.log(`${drawn.length} of ${facts.length} facts, seed ${options.seed}\n`);
for (const [index, fact] of drawn.entries()) console.log(`${index + 1}. ${lines(fact).join('\n   ')}\n`);

function sectionsOf(id: string): ReadonlyMap<string, SectionText> {
  const document = graph.document(id);
  const file = join(options.sources ?? '', `${id}.txt`);
  if (document === undefined || options.sources === undefined || !existsSync(file)) return new Map();
  const sections = splitBySections(document, readFileSync(file, 'utf8'));
  return new Map(sections.map((text) => [text.section.locator, text]));
}

function lines({ about, what, value, basis, citations, note }: Fact): readonly string[] {
  return [
    `${about} · ${what}: ${value} 〔${basis}〕`,
    ...(note === undefined ? [] : [`note: ${note}`]),
    ...citations.flatMap(({ document, locator }) => {
      const text = texts.get(document)?.get(locator);
      const passage = text === undefined ? [] : passageFor(text, [value, about]).split('\n');
      return [`→ ${document} ${locator}`, ...passage.map((line) => `   | ${line}`)];
    }),
  ];
}
