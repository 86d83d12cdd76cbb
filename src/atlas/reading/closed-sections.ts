import { sourcesOfItem } from '../facts/sources-of-fact.ts';
import type { FactSource } from '../records/fact-source.ts';
import type { Finding } from '../records/finding.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Place } from '../records/place.ts';
import { subjectName } from '../records/subject-name.ts';
import type { Fact, Inline, Line, Reader, Section, Words } from './block.ts';
import { findingLink, joined, term, text } from './inline.ts';
import { sourceWords } from './source-words.ts';

/** Where a place is, how that is known and how sure it is; or that it is found nowhere. */
export function positionSection({ language, words }: Reader, { location }: Place): Section {
  const isKnown = location !== undefined && location.precision !== 'unverified';
  const basis =
    location === undefined
      ? undefined
      : ((language === 'en' ? location.basisEn : undefined) ?? location.basis);
  const facts: Fact[] = [
    {
      key: 'location',
      term: words('dossier.location'),
      content: [
        text(isKnown ? words(`dossier.precision.${location.precision}`) : words('dossier.location.none')),
        ...(isKnown ? [text(words('summary.comma')), text(positionOf(location, words))] : []),
        ...(basis === undefined ? [] : [{ kind: 'origin' as const, text: basis }]),
      ],
    },
  ];
  const hint = isKnown
    ? words('closed.position', {
        precision: words(`dossier.precision.${location.precision}`),
        uncertainty: location.uncertaintyKm,
      })
    : words('dossier.location.none');
  const heading = words('closed.position.heading');
  return { key: 'position', heading, hint, blocks: [{ kind: 'facts', facts }] };
}

function positionOf(location: NonNullable<Place['location']>, words: Reader['words']): string {
  const { lat, lon, uncertaintyKm } = location;
  return words('dossier.location.value', {
    lon: lon.toFixed(3),
    lat: lat.toFixed(3),
    uncertainty: uncertaintyKm,
  });
}

/** Names with their sources, those of the same source together. */
function aliasPieces(words: Words, node: AtlasNode, aliases: readonly string[]): readonly Inline[] {
  const groups = new Map<string, { names: string[]; sources: readonly FactSource[] }>();
  for (const alias of aliases) {
    const sources = sourcesOfItem(node, 'aliases', alias);
    const key = JSON.stringify(sources.map(({ values: _values, ...source }) => source));
    const group = groups.get(key) ?? { names: [], sources };
    groups.set(key, { ...group, names: [...group.names, alias] });
  }
  return joined(
    [...groups.values()].map(({ names, sources }) => [
      term(names.join('、')),
      ...sourceWords(words, sources),
    ]),
    words('list.separator'),
  );
}

/** Other spellings, numbering, codes and remarks, under a heading that names those there are. */
export function technicalSection(
  { words }: Reader,
  node: AtlasNode,
  facts: readonly Fact[],
): Section | undefined {
  const aliases = node.aliases ?? [];
  const told: Fact[] = [
    ...(aliases.length > 0
      ? [{ key: 'aliases', term: words('dossier.aliases'), content: aliasPieces(words, node, aliases) }]
      : []),
    ...facts,
  ];
  if (told.length === 0) return undefined;
  const terms = told.map((fact) => fact.term);
  return {
    key: 'technical',
    heading: terms.join(words('list.separator')),
    blocks: [{ kind: 'facts', facts: told }],
  };
}

/** The inconsistencies of the documents about the subject. */
export function findingsSection(
  { language, words }: Reader,
  findings: readonly Finding[],
): Section | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const title = subjectName({ kind: 'finding', finding: first }, language).text;
  const lines = findings.map(
    (finding): Line => ({
      key: finding.id,
      content: [findingLink(finding)],
      basis: [],
      sources: [],
      isDerived: false,
    }),
  );
  return {
    key: 'findings',
    heading: words('dossier.findings'),
    count: { value: findings.length, of: words('count.findings') },
    hint: findings.length > 1 ? words('closed.andMore', { title }) : title,
    blocks: [{ kind: 'list', style: 'findings', lines, sources: 'notes' }],
  };
}
