import type { BriefingBlock } from '../../atlas/handover/briefing.ts';
import { BriefingHeading, type Level } from './briefing-heading.tsx';
import { Pieces } from './briefing-pieces.tsx';
import styles from './handover.module.css';

/** Columns from which a table keeps its width and is scrolled where there is little room. */
const WIDE = 4;

/** The blocks of a section; a heading among them stands at this level. */
export function BriefingBlocks({ blocks, level }: { blocks: readonly BriefingBlock[]; level: Level }) {
  return blocks.map((block, index) => (
    // Blocks never change places within their section.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <BlockView key={index} block={block} level={level} />
  ));
}

function BlockView({ block, level }: { block: BriefingBlock; level: Level }) {
  switch (block.kind) {
    case 'heading':
      return (
        <BriefingHeading level={level}>
          <Pieces pieces={block.content} />
        </BriefingHeading>
      );
    case 'paragraph':
      return (
        <p className={styles['paragraph']} data-tone={block.tone}>
          <Pieces pieces={block.content} />
        </p>
      );
    case 'facts':
      return (
        <table className={styles['facts']}>
          <tbody>
            {block.facts.map(({ content, key, term }) => (
              <tr key={key}>
                <th scope="row">{term}</th>
                <td>
                  <Pieces pieces={content} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map(({ content, key }) => (
            <li key={key}>
              <Pieces pieces={content} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <BriefingTable block={block} />;
  }
}

function BriefingTable({ block: { columns, rows } }: { block: Extract<BriefingBlock, { kind: 'table' }> }) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} data-wide={columns.length >= WIDE || undefined}>
        <colgroup>
          {columns.map(({ share, title }) => (
            <col key={title} style={{ width: `${share * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, key }) => (
            <tr key={key}>
              {cells.map((cell, index) => {
                const Tag = index === 0 ? 'th' : 'td';
                return (
                  // Cells never change places within their row.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <Tag key={index} scope={index === 0 ? 'row' : undefined}>
                    <Pieces pieces={cell} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
