import { useState } from 'react';
import type { TieGroup } from '../../atlas/compare/compared-ties.ts';
import type { Tied } from '../../atlas/compare/tied-records.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow, CompareSection } from './compare-row.tsx';
import { TieGround } from './tie-ground.tsx';

/** As many are shown before the reader asks for all of them. */
const FIRST = 6;

/** What the records have in common of one topic, a row each, and what each has alone. */
export function TieSection({
  nodes,
  group: { own, shared, sizes, topic },
  hidesSame,
}: {
  nodes: readonly AtlasNode[];
  group: TieGroup;
  hidesSame: boolean;
}) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [isOpen, setOpen] = useState(false);
  const told = hidesSame ? shared.filter(({ isInAll }) => !isInAll) : shared;
  const shown = isOpen || isOnPaper ? told : told.slice(0, FIRST);
  return (
    <CompareSection
      columns={nodes.length}
      title={
        <>
          {translate(`compare.section.${topic}`)}{' '}
          {shared.length === 0 ? null : (
            <Count value={shared.length} of={translate('compare.shared.of')}>
              {translate('compare.shared', { count: shared.length })}
            </Count>
          )}
        </>
      }
    >
      {shown.map(({ node, ties }) => (
        <CompareRow key={node.id} head={<RecordLink node={node} />}>
          {nodes.map(({ id }, index) => {
            const tie = ties[index];
            const word =
              id === node.id
                ? 'compare.itself'
                : sizes[index] === undefined
                  ? 'compare.never'
                  : 'compare.notHere';
            return (
              <Cell key={id} tone={tie === undefined ? 'quiet' : undefined}>
                {tie === undefined ? (
                  translate(word)
                ) : (
                  <>
                    <span aria-hidden="true">● </span>
                    <TieGround tie={tie} />
                  </>
                )}
              </Cell>
            );
          })}
        </CompareRow>
      ))}
      {told.length > FIRST && !isOnPaper ? (
        <CompareRow head="">
          <Cell span={nodes.length}>
            <More isOpen={isOpen} count={told.length} onToggle={() => setOpen(!isOpen)} />
          </Cell>
        </CompareRow>
      ) : null}
      <CompareRow head={translate('compare.own')}>
        {nodes.map(({ id }, index) => (
          <OwnCell key={id} own={own[index] ?? []} size={sizes[index]} />
        ))}
      </CompareRow>
    </CompareSection>
  );
}

/** What one record alone is tied to; silence where it is tied to nothing of the topic. */
function OwnCell({ own, size }: { own: readonly Tied[]; size: number | undefined }) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [isOpen, setOpen] = useState(false);
  if (own.length === 0) {
    const word =
      size === undefined ? 'compare.never' : size === 0 ? 'compare.silentTies' : 'compare.nothingElse';
    return <Cell tone="quiet">{translate(word)}</Cell>;
  }
  const shown = isOpen || isOnPaper ? own : own.slice(0, FIRST);
  return (
    <Cell>
      <ul className={styles['own']}>
        {shown.map(({ node, tie }) => (
          <li key={node.id}>
            <RecordLink node={node} /> <TieGround tie={tie} />
          </li>
        ))}
      </ul>
      {own.length > FIRST && !isOnPaper ? (
        <More isOpen={isOpen} count={own.length} onToggle={() => setOpen(!isOpen)} />
      ) : null}
    </Cell>
  );
}

function More({ isOpen, count, onToggle }: { isOpen: boolean; count: number; onToggle: () => void }) {
  const translate = useTranslate();
  return (
    <button type="button" className="text-button" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? translate('dossier.less') : translate('compare.more', { count })}
    </button>
  );
}
