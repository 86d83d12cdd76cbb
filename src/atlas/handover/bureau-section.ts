import type { Inline, Reader } from '../reading/block.ts';
import { joined, record, text } from '../reading/inline.ts';
import { type AskedBureau, type AskedDuty, type WhoToAsk } from '../reading/who-to-ask.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import type { BriefingBlock, BriefingSection } from './briefing.ts';

/** The bureaus of today that answer for what concerns a record, each with what they answer for and where that is written. */
export function bureauSection(
  reader: Reader,
  { bureaus, districts }: Pick<WhoToAsk, 'bureaus' | 'districts'>,
): BriefingSection | undefined {
  const { words } = reader;
  const total = bureaus.length + districts.length;
  if (total === 0) return undefined;
  return {
    key: 'bureaus',
    heading: words('handover.bureaus'),
    count: { value: total, of: words('dossier.ask.of') },
    blocks: [
      ...(bureaus.length === 0 ? [] : [bureauTable(reader, bureaus)]),
      ...(districts.length === 0
        ? []
        : [
            { kind: 'heading' as const, content: [text(words('handover.bureaus.districts'))] },
            bureauTable(reader, districts),
          ]),
    ],
  };
}

function bureauTable(reader: Reader, bureaus: readonly AskedBureau[]): BriefingBlock {
  const { language, words } = reader;
  return {
    kind: 'table',
    columns: [
      { title: words('handover.bureau'), share: 0.24 },
      { title: words('handover.bureau.written'), share: 0.2 },
      { title: words('handover.bureau.duties'), share: 0.56 },
    ],
    rows: bureaus.map(({ bureau, duties, former }) => ({
      key: bureau.id,
      cells: [
        [record(bureau)],
        former.length === 0
          ? [text(words('handover.bureau.sameName'))]
          : [text(former.map(({ node }) => recordName(node, language)).join(words('list.separator')))],
        joined(
          duties.map((duty) => dutyPieces(reader, duty)),
          words('list.and'),
        ),
      ],
    })),
  };
}

function dutyPieces({ words }: Reader, { link, node, role }: AskedDuty): readonly Inline[] {
  return [
    record(node),
    ...(role === 'after' ? [] : [{ kind: 'quiet' as const, text: words(`handover.role.${role}`) }]),
    ...(link.citations.length === 0 ? [] : [{ kind: 'notes' as const, citations: link.citations }]),
  ];
}

/** That documents name no bureau for some of what concerns a record, document by document. */
export function unassignedBlocks(
  { graph, language, words }: Reader,
  { unassigned }: Pick<WhoToAsk, 'unassigned'>,
): readonly BriefingBlock[] {
  return unassigned.map(({ document: id, nodes }) => {
    const document = graph.document(id);
    const title = document === undefined ? id : documentShortTitle(document, language);
    return {
      kind: 'paragraph',
      content: [
        text(words('handover.unassigned', { title })),
        { kind: 'count', text: String(nodes.length), of: words('handover.unassigned.of') },
      ],
      tone: 'quiet',
    };
  });
}
