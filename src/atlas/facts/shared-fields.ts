import { districtReaches } from '../graph/districts-of.ts';
import { bureausOf, industriesOf } from '../graph/related-records.ts';
import { topicsOf } from '../graph/topics-of.ts';
import { organisationNames } from '../reading/duties.ts';
import type { AtlasNode } from '../records/node.ts';
import { openListOf } from '../records/open-list.ts';
import { type Field, number, records, text, word } from './field.ts';
import { remarkSource } from './remark-source.ts';

/** Fields that several kinds of record have. */

export const classField = {
  key: 'class',
  label: 'list.column.class',
  value: (node) => word(`class.${node.class}`),
  isAside: true,
  column: 'class',
} as const satisfies Field<AtlasNode>;

/** Number in the document's own list or table. */
export const numberField = {
  key: 'no',
  label: 'fact.no',
  value: ({ attributes }) => ('no' in attributes ? number(attributes.no) : undefined),
} as const satisfies Field<AtlasNode>;

export const noteField = {
  key: 'note',
  label: 'fact.note',
  value: ({ attributes }) => text(attributes.note),
  source: remarkSource,
} as const satisfies Field<AtlasNode>;

/** How far a place or a project is: what a text says is there, under way, or only wanted. */
export const statesField = {
  key: 'states',
  label: 'fact.states',
  value: ({ attributes }) =>
    'states' in attributes && attributes.states !== undefined && attributes.states.length > 0
      ? { format: 'states', states: attributes.states }
      : undefined,
  isSearched: true,
  column: 'state',
} as const satisfies Field<AtlasNode>;

/** The topics that gather it; their names are ours. */
export const topicsField = {
  key: 'topics',
  label: 'list.column.topic',
  value: (node, graph) => {
    const topics = topicsOf(graph, node.id);
    return topics.length === 0
      ? undefined
      : {
          format: 'list',
          items: topics.map(({ name }) => name),
          itemsEn: topics.map(({ name, nameEn = name }) => nameEn),
        };
  },
  source: 'none',
  isAside: true,
  column: 'topic',
} as const satisfies Field<AtlasNode>;

/** Whether the text goes on with 等地 after the places where it tries a measure out or gathers an industry. */
export const hasOpenPlaces = (node: AtlasNode): boolean =>
  openListOf(node, 'pilots', 'gathers-in') !== undefined;

/** The districts that a document states in one step. */
export const districtsField = {
  key: 'districts',
  label: 'list.column.district',
  value: (node, graph) =>
    records(
      districtReaches(graph, node).flatMap(({ district, isStated }) => (isStated ? [district] : [])),
      hasOpenPlaces(node),
    ),
  isAside: true,
  column: 'district',
} as const satisfies Field<AtlasNode>;

/** The districts that follow from what is stated, each with the way there. */
export const derivedDistrictsField = {
  key: 'districts_derived',
  label: 'download.districtsDerived',
  value: (node, graph) => {
    const reaches = districtReaches(graph, node).filter(({ isStated }) => !isStated);
    return reaches.length === 0 ? undefined : { format: 'ways', from: node, reaches };
  },
  isAside: true,
} as const satisfies Field<AtlasNode>;

/** All industries of a record, for files. */
export const allIndustriesField = {
  key: 'industries',
  label: 'list.column.industry',
  value: (node, graph) =>
    records(industriesOf(graph, node), openListOf(node, 'leads', 'concerns') !== undefined),
  isAside: true,
} as const satisfies Field<AtlasNode>;

export const industriesField = {
  ...allIndustriesField,
  column: 'industry',
} as const satisfies Field<AtlasNode>;

export const bureausField = {
  key: 'bureaus',
  label: 'list.column.bureaus',
  value: (node, graph) => records(bureausOf(graph, node.id)),
  isAside: true,
  column: 'bureaus',
} as const satisfies Field<AtlasNode>;

/** Earlier and later names of the bureaus that a document names. */
export const bureauNamesField = {
  key: 'bureaus_other_names',
  label: 'download.bureauNames',
  value: (node, graph) => {
    const bureaus = bureausOf(graph, node.id);
    const names = bureaus.flatMap((under) =>
      organisationNames(graph, under.id).flatMap(({ node: name }) =>
        bureaus.includes(name) ? [] : [{ name, under }],
      ),
    );
    return names.length === 0 ? undefined : { format: 'names', names };
  },
  isAside: true,
} as const satisfies Field<AtlasNode>;
