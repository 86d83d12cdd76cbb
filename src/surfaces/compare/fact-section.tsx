import type { FactCell, FactRow } from '../../atlas/compare/compared-facts.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow, CompareSection } from './compare-row.tsx';
import { FactPieces } from './fact-pieces.tsx';

/** What the records say of themselves, row by row. */
export function FactSection({ nodes, rows }: { nodes: readonly AtlasNode[]; rows: readonly FactRow[] }) {
  const translate = useTranslate();
  return (
    <CompareSection title={translate('compare.section.facts')} columns={nodes.length}>
      {rows.length === 0 ? (
        <CompareRow head="">
          <Cell tone="quiet" span={nodes.length}>
            {translate('compare.sameFacts')}
          </Cell>
        </CompareRow>
      ) : null}
      {rows.map(({ cells, key, label }) => (
        <CompareRow key={key} head={translate(label)}>
          {nodes.map((node, index) => (
            <FactOfRecord key={node.id} cell={cells[index]} />
          ))}
        </CompareRow>
      ))}
    </CompareSection>
  );
}

function FactOfRecord({ cell }: { cell: FactCell | undefined }) {
  const translate = useTranslate();
  if (cell?.state !== 'told')
    return (
      <Cell tone="quiet">{translate(cell?.state === 'silent' ? 'dossier.silent' : 'compare.never')}</Cell>
    );
  return (
    <Cell>
      {cell.pieces.map((pieces, index) => (
        // Lines of a fact keep their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own
        <p key={index} className={styles['piece']}>
          <FactPieces pieces={pieces} />
        </p>
      ))}
    </Cell>
  );
}
