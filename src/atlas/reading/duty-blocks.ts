import { uniqueCitations } from '../records/citation.ts';
import type { NodeId } from '../records/id.ts';
import type { Organisation } from '../records/organisation.ts';
import type { Block, Inline, Line, Reader, Section } from './block.ts';
import {
  type DutiesOfDocument,
  type Duty,
  dutiesOf,
  type OrganisationName,
  organisationNames,
} from './duties.ts';
import { count, derivation, documentLink, record, text } from './inline.ts';
import { listBlock } from './list-block.ts';

/** What an organisation answers for across the years, document by document, and the names that it had before and later. */
export function dutySections(reader: Reader, node: Organisation): readonly Section[] {
  const { graph, words } = reader;
  const groups = dutiesOf(graph, node.id);
  const total = groups.reduce((sum, group) => sum + group.duties.length, 0);
  const heading = words('organisation.duties');
  const of = words('count.related', { heading });
  const duties: Section = {
    key: 'duties',
    heading,
    ...(total > 0 ? { count: { value: total, of } } : {}),
    blocks: groups.flatMap((group) => documentBlocks(reader, node.id, group, of)),
  };
  const others = organisationNames(graph, node.id).filter(({ relation }) => relation !== 'self');
  if (others.length === 0) return [duties];
  const namesHeading = words('organisation.names');
  const names: Section = {
    key: 'names',
    heading: namesHeading,
    count: { value: others.length, of: words('count.related', { heading: namesHeading }) },
    blocks: [listBlock(others.map((other) => nameLine(reader, other)))],
  };
  return [duties, names];
}

function nameLine({ words }: Reader, { node, relation, links }: OrganisationName): Line {
  const remarks = [
    words(relation === 'earlier' ? 'group.continuedFrom' : 'group.continues'),
    ...links.flatMap((link) => link.note ?? []),
  ];
  return {
    key: node.id,
    content: [record(node), { kind: 'quiet', text: remarks.join('；') }],
    basis: links.flatMap((link) => derivation(link, words)),
    sources: uniqueCitations(links.flatMap((link) => link.citations)),
    isDerived: links.some((link) => link.basis === 'derived'),
  };
}

function documentBlocks(reader: Reader, self: NodeId, group: DutiesOfDocument, of: string): readonly Block[] {
  const { graph, words } = reader;
  const document = graph.document(group.document ?? '');
  const title: Inline =
    document === undefined ? text(words('organisation.noDocument')) : documentLink(document, reader);
  const places = group.places.map(
    (place): Line => ({ key: place.id, content: [record(place)], basis: [], sources: [], isDerived: false }),
  );
  const placesCount: Inline = {
    kind: 'count',
    text: words('organisation.places', { count: places.length }),
    of: words('count.places'),
  };
  return [
    { kind: 'heading', content: [title, text(' '), count(group.duties.length, of)] },
    listBlock(group.duties.map((duty) => dutyLine(reader, self, duty))),
    ...(places.length === 0
      ? []
      : ([
          { kind: 'paragraph', content: [placesCount], tone: 'quiet' },
          listBlock(places, 'chips'),
        ] satisfies Block[])),
  ];
}

function dutyLine({ language, words }: Reader, self: NodeId, { node, under, links }: Duty): Line {
  const underName = language === 'en' ? (under.nameEn ?? under.name) : under.name;
  const remarks = [
    words(`class.${node.class}`),
    ...(links.some((link) => link.kind === 'guides') ? [words('organisation.guides')] : []),
    ...(under.id === self ? [] : [words('organisation.under', { name: underName })]),
    ...links.flatMap((link) => link.note ?? []),
  ];
  return {
    key: `${under.id} ${node.id}`,
    content: [record(node), { kind: 'quiet', text: remarks.join('；') }],
    basis: links.flatMap((link) => derivation(link, words)),
    sources: uniqueCitations(links.flatMap((link) => link.citations)),
    isDerived: false,
  };
}
