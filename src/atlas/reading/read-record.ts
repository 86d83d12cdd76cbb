import { absencesOf } from '../graph/absences-of.ts';
import { beltOf } from '../graph/belt-of.ts';
import { lacksBureau, lacksPlace } from '../graph/expected-of-measures.ts';
import { documentsOf } from '../graph/related-records.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import { absenceSection } from './absence-blocks.ts';
import { acrossLink, acrossSection, topicsBlock } from './across-section.ts';
import { askSection } from './ask-section.ts';
import type { Block, Dossier, DossierFigure, Inline, Reader } from './block.ts';
import { findingsSection, positionSection, technicalSection } from './closed-sections.ts';
import { dutySections } from './duty-blocks.ts';
import { chartsOf, indicatorsBeside } from './indicator-series.ts';
import { count, documentLink, notes, record, text } from './inline.ts';
import { lookAlikesSection } from './look-alikes.ts';
import { type RelatedGroup, readDossier } from './node-reading.ts';
import { notesOf } from './note-numbers.ts';
import { printedBlock } from './printed-block.ts';
import { readFacts } from './record-facts.ts';
import { countedGroups, inReadingOrder } from './record-groups.ts';
import { amountsSection, groupSection } from './record-sections.ts';
import { governingSection, ruleSections } from './rule-blocks.ts';
import { type Silence, silentGroups, silentSection } from './silent-section.ts';
import { summaryOf } from './summary-sentence.ts';

/** Groups of an organisation that its duties, document by document, already tell. */
const IN_DUTIES: ReadonlySet<string> = new Set([
  'responsible',
  'guides',
  'operates',
  'undertakes',
  'continues',
  'continuedFrom',
  'judgedToContinue',
  'judgedToContinueFrom',
  'equalName',
  'sameAs',
]);

/** A bureau's duties tell document by document already what each says of it. */
const isToldByDuties = ({ kind, class: own }: AtlasNode): boolean =>
  kind === 'organisation' && isGoverning(own);

/** The dossier of a record; `undefined` for an unknown id. */
export function readRecord(reader: Reader, id: NodeId): Dossier | undefined {
  const { graph, language, words } = reader;
  const model = readDossier(graph, id);
  if (model === undefined) return undefined;
  const { node } = model;
  const facts = readFacts(reader, node);
  const groups = inReadingOrder(model.groups).filter(
    ({ key }) => node.kind !== 'organisation' || !IN_DUTIES.has(key),
  );
  const told = groups.filter(({ items }) => items.length > 0);
  const duties = node.kind === 'organisation' ? dutySections(reader, node) : [];
  const isClause = node.kind === 'measure' && node.class === 'policy-clause';
  const amounts = isClause ? amountsSection(reader, node) : undefined;
  // Beside the sums where there are any, else below the name.
  const isDraft = isClause && node.attributes.status === 'draft';
  const located = told.find(({ key }) => key === 'locatedIn');
  const silences: readonly Silence[] = [
    // Where a place is written nowhere in the item, and yet known: the list of where it lies is of that.
    ...facts.silent.map(({ key, term }) => ({
      term,
      instead:
        key === 'district_as_written' && located !== undefined
          ? [{ heading: words('group.locatedIn'), count: located.items.length }]
          : [],
    })),
    ...(isClause && (node.attributes.amounts ?? []).length === 0 ? [{ term: words('policy.amounts') }] : []),
    ...duties.filter(({ blocks }) => blocks.length === 0).map(({ heading }) => ({ term: heading })),
    ...silentGroups(reader, groups),
    // A task has pilot areas and a bureau that guides it, by their own headings.
    ...(node.class !== 'task' && lacksPlace(graph, node) ? [{ term: words('kind.place') }] : []),
    ...(node.class !== 'task' && lacksBureau(graph, node) ? [{ term: words('list.column.bureaus') }] : []),
  ];
  const className = words(`class.${node.class}`);
  const wholes = model.breadcrumb.filter((whole) => whole.class !== 'city');
  const content = {
    identity: identityOf(reader, node),
    summary: summaryOf(reader, model),
    figures: figuresOf(reader, model.groups),
    lead: leadOf(reader, node, facts.main),
    sections: [
      amounts,
      ...(node.kind === 'measure' ? ruleSections(reader, node) : []),
      ...duties.filter(({ blocks }) => blocks.length > 0),
      ...told.map((group) => groupSection(reader, group)),
      askSection(reader, node),
      governingSection(reader, node),
      lookAlikesSection(reader, node),
      isToldByDuties(node) ? acrossLink(reader, node) : acrossSection(reader, node),
      silentSection(reader, silences),
      absenceSection(reader, absencesOf(graph, node)),
    ].filter((section) => section !== undefined),
    closed: [
      node.kind === 'place' ? positionSection(reader, node) : undefined,
      technicalSection(reader, node, facts.technical),
      findingsSection(reader, model.findings),
    ].filter((section) => section !== undefined),
  };
  const other = language === 'en' ? recordName(node, 'zh') : node.nameEn;
  return {
    subject: { kind: 'node', id },
    mark: { nodeClass: node.class, belt: beltOf(graph, id) },
    path: [...wholes.map((whole) => [record(whole)]), [text(className)]],
    name: recordName(node, language),
    isLongName: false,
    otherName: other === '' ? undefined : other,
    className,
    warning: isDraft && amounts === undefined ? words('policy.draft') : undefined,
    ...content,
    notes: notesOf(content, node.citations),
  };
}

/** The documents that speak of it, and that one of them is no rule in force. */
function identityOf(reader: Reader, node: AtlasNode): readonly (readonly Inline[])[] {
  const { graph } = reader;
  return documentsOf(node)
    .flatMap((id) => graph.document(id) ?? [])
    .map((document) => [documentLink(document, reader), ...draftMark(reader, document)]);
}

/** Says of a draft that it is one, where its short title does not. */
function draftMark({ language, words }: Reader, document: AtlasDocument): readonly Inline[] {
  const mark = words('basis.draft');
  const isSaid = documentShortTitle(document, language).toLowerCase().includes(mark.toLowerCase());
  return document.status === 'draft' && !isSaid ? [{ kind: 'quiet', text: mark }] : [];
}

/** Up to four numbers: what the atlas counts of it, each with the place where a document lists them. */
function figuresOf({ words }: Reader, groups: readonly RelatedGroup[]): readonly DossierFigure[] {
  return countedGroups(groups).map(({ key, items }) => {
    const heading = words(`group.${key}`);
    const citations = uniqueCitations(items.flatMap(({ links }) => links.flatMap((link) => link.citations)));
    return {
      key,
      label: [text(heading), ...(citations.length === 1 ? notes(citations) : [])],
      content: [count(items.length, words('count.related', { heading }))],
    };
  });
}

function leadOf(reader: Reader, node: AtlasNode, facts: readonly Block[]): readonly Block[] {
  const { graph } = reader;
  const topics = [...topicsBlock(reader, node), ...printedBlock(reader, node)];
  if (node.kind === 'indicator') {
    const charts = chartsOf(graph, indicatorsBeside(graph, node));
    return charts.length === 0 ? [...facts, ...topics] : [...facts, ...topics, { kind: 'charts', charts }];
  }
  return [...facts, ...topics];
}
