import type { NodeId } from '../records/id.ts';
import { isGoverning, type Organisation } from '../records/organisation.ts';
import { subjectName } from '../records/subject-name.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Inline, Line, Reader, Section } from './block.ts';
import {
  type DutiesOfDocument,
  type Duty,
  dutiesOf,
  type OrganisationName,
  organisationNames,
  projectsListedUnder,
} from './duties.ts';
import { count, derivation, documentLink, record, text } from './inline.ts';
import { listBlock } from './list-block.ts';

/**
 * What an organisation answers for across the years, document by document, what is listed under its name, and the names
 * that it had before and later. A bureau without duties and a company without projects keep the empty section, for that
 * is worth saying; what nobody expects of them is left out.
 */
export function dutySections(reader: Reader, node: Organisation): readonly Section[] {
  const { graph, words } = reader;
  const duties = ownSection(reader, node, DUTIES, dutiesOf(graph, node.id));
  const projects = ownSection(reader, node, PROJECTS, projectsListedUnder(graph, node.id));
  const expected = isGoverning(node.class) ? duties : projects;
  const told = [duties, projects].filter((own) => own === expected || own.blocks.length > 0);
  const others = organisationNames(graph, node.id).filter(({ relation }) => relation !== 'self');
  if (others.length === 0) return told;
  const namesHeading = words('organisation.names');
  const names: Section = {
    key: 'names',
    heading: namesHeading,
    count: { value: others.length, of: words('count.related', { heading: namesHeading }) },
    blocks: [listBlock(others.map((other) => nameLine(reader, other)))],
  };
  return [...told, names];
}

/** The words of a section: its heading, and what is said of the places that its records lie in or are about. */
interface OwnWords {
  key: string;
  heading: string;
  places: string;
  placesOf: string;
}

const DUTIES: OwnWords = {
  key: 'duties',
  heading: 'organisation.duties',
  places: 'organisation.places',
  placesOf: 'count.places',
};
const PROJECTS: OwnWords = {
  key: 'projects',
  heading: 'group.undertakes',
  places: 'organisation.projectPlaces',
  placesOf: 'count.projectPlaces',
};

function ownSection(
  reader: Reader,
  node: Organisation,
  own: OwnWords,
  groups: readonly DutiesOfDocument[],
): Section {
  const { words } = reader;
  const total = groups.reduce((sum, group) => sum + group.duties.length, 0);
  const heading = words(own.heading);
  const of = words('count.related', { heading });
  return {
    key: own.key,
    heading,
    ...(total > 0 ? { count: { value: total, of } } : {}),
    blocks: groups.flatMap((group) => documentBlocks(reader, node.id, group, own)),
  };
}

function nameLine({ words }: Reader, { node, relation, links }: OrganisationName): Line {
  const remarks = [
    words(relation === 'earlier' ? 'group.continuedFrom' : 'group.continues'),
    ...links.flatMap((link) => link.note ?? []),
  ];
  return {
    key: node.id,
    content: [record(node), { kind: 'quiet', text: remarks.join(words('summary.semicolon')) }],
    basis: links.flatMap((link) => derivation(link, words)),
    sources: uniqueCitations(links.flatMap((link) => link.citations)),
    isDerived: links.some((link) => link.basis === 'derived'),
  };
}

function documentBlocks(
  reader: Reader,
  self: NodeId,
  group: DutiesOfDocument,
  own: OwnWords,
): readonly Block[] {
  const { graph, words } = reader;
  const of = words('count.related', { heading: words(own.heading) });
  const document = graph.document(group.document ?? '');
  const title: Inline =
    document === undefined ? text(words('organisation.noDocument')) : documentLink(document, reader);
  const shared = sharedName(reader, self, group.duties);
  const places = group.places.map(
    (place): Line => ({ key: place.id, content: [record(place)], basis: [], sources: [], isDerived: false }),
  );
  const placesCount: Inline = {
    kind: 'count',
    text: words(own.places, { count: places.length }),
    of: words(own.placesOf),
  };
  return [
    {
      kind: 'heading',
      content: [title, text(' '), count(group.duties.length, of), ...(shared === undefined ? [] : [shared])],
    },
    listBlock(group.duties.map((duty) => dutyLine(reader, self, duty, shared !== undefined))),
    ...(places.length === 0
      ? []
      : ([
          { kind: 'paragraph', content: [placesCount], tone: 'quiet' },
          listBlock(places, 'chips'),
        ] satisfies Block[])),
  ];
}

/** `以“市经信委”之名`: the name under which the document puts it in charge. */
function nameRemark({ language, words }: Reader, { under }: Duty): string {
  const name = subjectName({ kind: 'node', node: under }, language).text;
  return words('organisation.under', { name });
}

/** Said once above the list where a document knows the organisation by one other name alone. */
function sharedName(reader: Reader, self: NodeId, duties: readonly Duty[]): Inline | undefined {
  const [first] = duties;
  const isOne = first !== undefined && first.under.id !== self;
  return isOne && duties.every(({ under }) => under === first.under)
    ? { kind: 'quiet', text: nameRemark(reader, first) }
    : undefined;
}

function dutyLine(reader: Reader, self: NodeId, duty: Duty, isNameSaid: boolean): Line {
  const { words } = reader;
  const { node, under, links } = duty;
  const remarks = [
    ...(links.some((link) => link.kind === 'guides') ? [words('organisation.guides')] : []),
    ...(under.id === self || isNameSaid ? [] : [nameRemark(reader, duty)]),
    ...links.flatMap((link) => link.note ?? []),
  ];
  return {
    key: `${under.id} ${node.id}`,
    content: [
      record(node),
      {
        kind: 'quiet',
        isOfRecord: true,
        text: [words(`class.${node.class}`), ...remarks].join(words('summary.semicolon')),
      },
    ],
    basis: links.flatMap((link) => derivation(link, words)),
    sources: uniqueCitations(links.flatMap((link) => link.citations)),
    isDerived: false,
  };
}
