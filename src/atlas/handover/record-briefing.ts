import { marksOf } from '../on-map/marks-of.ts';
import type { Dossier, Reader, Section } from '../reading/block.ts';
import { text } from '../reading/inline.ts';
import { readSubject } from '../reading/read-subject.ts';
import { dutiesAbout, whoToAsk } from '../reading/who-to-ask.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { briefingBlocks, briefingSection } from './blocks-of-dossier.ts';
import type { BriefingSection, Draft } from './briefing.ts';
import { bureauSection, unassignedBlocks } from './bureau-section.ts';
import { clausesOf } from './clauses-of.ts';
import { findingsBriefing } from './finding-blocks.ts';
import { tieTable } from './tie-pieces.ts';

/** Sections of a dossier that a briefing tells in another way, or in another place. */
const TOLD_APART: ReadonlySet<string> = new Set([
  'ask',
  'silent',
  'absences',
  'findings',
  'position',
  'technical',
]);

/** What is handed over of a record: its dossier whole, with its bureaus, the clauses of the draft, and the findings in full. */
export function recordBriefing(reader: Reader, id: NodeId): Draft | undefined {
  const { graph, words } = reader;
  const node = graph.node(id);
  const dossier = readSubject(reader, { kind: 'node', id });
  if (node === undefined || dossier === undefined) return undefined;
  const asked = whoToAsk(graph, dutiesAbout(graph, node));
  const lead = briefingBlocks(reader, dossier.lead);
  const facts: BriefingSection = { key: 'facts', heading: words('handover.facts'), blocks: lead };
  const closed = (key: string): BriefingSection | undefined => sectionOf(reader, dossier.closed, key);
  const sections = [
    lead.length === 0 ? undefined : facts,
    ...dossier.sections
      .filter(({ key }) => !TOLD_APART.has(key))
      .map((section) => briefingSection(reader, section)),
    bureauSection(reader, asked),
    clauseSection(reader, node),
    findingsBriefing(reader, graph.findingsOf(id)),
    notKnownSection(reader, dossier, asked),
    closed('position'),
    closed('technical'),
  ];
  const { figures, identity, name, otherName, path, summary } = dossier;
  return {
    title: name,
    otherName,
    path,
    identity,
    summary,
    figures,
    places: marksOf(graph, node),
    sections: sections.filter((section) => section !== undefined).filter(({ blocks }) => blocks.length > 0),
  };
}

function sectionOf(reader: Reader, sections: readonly Section[], key: string): BriefingSection | undefined {
  const section = sections.find((own) => own.key === key);
  return section === undefined ? undefined : briefingSection(reader, section);
}

/** The clauses of the policy draft that name it or what it is tied to, each with what that rests on; never without the warning. */
function clauseSection(reader: Reader, node: AtlasNode): BriefingSection | undefined {
  const { words } = reader;
  const clauses = clausesOf(reader.graph, node);
  if (clauses === undefined) return undefined;
  const warning = { kind: 'paragraph', content: [text(words('policy.draft'))], tone: 'warning' } as const;
  return {
    key: 'clauses',
    heading: words('handover.clauses'),
    ...(clauses.length === 0 ? {} : { count: { value: clauses.length, of: words('handover.clauses.of') } }),
    blocks:
      clauses.length === 0
        ? [{ kind: 'paragraph', content: [text(words('handover.clauses.none'))], tone: 'quiet' }]
        : [warning, tieTable(reader, clauses)],
  };
}

/** What the documents leave open, what they are known to lack, and for what they name no bureau. */
function notKnownSection(
  reader: Reader,
  { sections }: Dossier,
  asked: ReturnType<typeof whoToAsk>,
): BriefingSection {
  const { words } = reader;
  const told = (key: string) => sectionOf(reader, sections, key);
  const [silent, absences] = [told('silent'), told('absences')];
  return {
    key: 'not-known',
    heading: words('handover.notKnown'),
    blocks: [
      ...(silent === undefined
        ? []
        : [{ kind: 'heading' as const, content: [text(silent.heading)] }, ...silent.blocks]),
      ...(absences === undefined
        ? []
        : [{ kind: 'heading' as const, content: [text(absences.heading)] }, ...absences.blocks]),
      ...unassignedBlocks(reader, asked),
    ],
  };
}
