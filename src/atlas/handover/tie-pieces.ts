import type { Tied } from '../compare/tied-records.ts';
import type { Tie } from '../matrix/tie.ts';
import type { Inline, Reader } from '../reading/block.ts';
import { derivation, joined, record, text } from '../reading/inline.ts';
import { tellApart } from '../reading/telling-apart.ts';
import { recordName } from '../records/display-name.ts';
import type { Link } from '../records/link.ts';
import type { BriefingBlock } from './briefing.ts';

/** The rules of the derived links among these, each once. */
export function rulesOf(reader: Reader, links: readonly Link[]): readonly Inline[] {
  const derived = new Map(links.flatMap((link) => (link.basis === 'stated' ? [] : [[link.rule, link]])));
  return joined(
    [...derived.values()].map((link) => derivation(link, reader.words)),
    reader.words('list.separator'),
  );
}

/** What a tie rests on, without its sources: the records that it leads through, and the rules of its derived steps. */
export function groundOf(reader: Reader, { between, links }: Tie): readonly Inline[] {
  const { language, words } = reader;
  const names = between.map((node) => recordName(node, language)).join(words('list.separator'));
  const rules = rulesOf(reader, links);
  const via = between.length === 0 ? [] : [text(words('compare.via', { names }))];
  return joined(
    [via, rules].filter((pieces) => pieces.length > 0),
    words('list.and'),
  );
}

export const sourcesOfTie = ({ citations }: Pick<Tie, 'citations'>): readonly Inline[] =>
  citations.length === 0 ? [] : [{ kind: 'notes', citations }];

/** Records tied to one, a row each: its name, what the tie rests on, and where that is stated. */
export function tieTable(reader: Reader, tied: readonly Tied[]): BriefingBlock {
  const { language, words } = reader;
  const apart = tellApart(
    reader,
    tied.map(({ node }) => ({ key: node.id, name: recordName(node, language), node, visible: () => '' })),
  );
  return {
    kind: 'table',
    columns: [
      { title: words('handover.column.name'), share: 0.46 },
      { title: words('handover.column.ground'), share: 0.42 },
      { title: words('handover.column.sources'), share: 0.12 },
    ],
    rows: tied.map(({ node, tie }) => {
      const ground = groundOf(reader, tie);
      const own = apart.get(node.id);
      return {
        key: node.id,
        cells: [
          [record(node), ...(own === undefined ? [] : [{ kind: 'quiet' as const, text: own.join(' · ') }])],
          ground.length === 0 ? [text(words('handover.stated'))] : ground,
          sourcesOfTie(tie),
        ],
      };
    }),
  };
}
