import type { Graph } from '../../atlas/graph/graph.ts';
import type { Tie } from '../../atlas/matrix/tie.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { Link } from '../../atlas/records/link.ts';
import { isMessageKey } from '../../messages/translate.ts';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './matrix.module.css';
import { BASIS_SIGNS } from './tie-signs.tsx';

/** Each tie of a cell: how firm it is, its steps, and the source or rule of each. */
export function TieList({
  graph,
  ties,
  ends,
}: {
  graph: Graph;
  ties: readonly Tie[];
  /** The row and the column, which need no link of their own here. */
  ends: readonly string[];
}) {
  const translate = useTranslate();
  return (
    <ol className={styles['ties']}>
      {ties.map((tie) => (
        <li key={tie.key}>
          <p className={styles['tie-head']}>
            <span className={styles['sign']} data-basis={tie.basis} aria-hidden="true">
              {BASIS_SIGNS[tie.basis]}
            </span>{' '}
            {translate(`matrix.basis.${tie.basis}`)}
            {tie.stand === undefined ? null : <> · {translate(`matrix.stand.${tie.stand}`)}</>}
          </p>
          {tie.isPassage ? (
            <Passage graph={graph} tie={tie} ends={ends} />
          ) : (
            tie.links.map((link) => (
              <Step key={`${link.from} ${link.kind} ${link.to}`} graph={graph} link={link} ends={ends} />
            ))
          )}
        </li>
      ))}
    </ol>
  );
}

function Step({ graph, link, ends }: { graph: Graph; link: Link; ends: readonly string[] }) {
  const translate = useTranslate();
  const key = `matrix.link.${link.kind}`;
  return (
    <div className={styles['step']}>
      <End graph={graph} id={link.from} ends={ends} />{' '}
      <span className={styles['relation']}>{isMessageKey(key) ? translate(key) : '—'}</span>{' '}
      <End graph={graph} id={link.to} ends={ends} />
      {link.note === undefined ? null : <span className="related-note">{link.note}</span>}{' '}
      <BasisMark link={link} /> <SourceTags citations={link.citations} first={3} />
    </div>
  );
}

function End({ graph, id, ends }: { graph: Graph; id: NodeId; ends: readonly string[] }) {
  const nameOf = useRecordName();
  const node = graph.node(id);
  if (node === undefined) return null;
  return ends.includes(id) ? <span>{nameOf(node)}</span> : <RecordLink node={node} />;
}

/** A passage that speaks of an industry, with the records that it ties to it. */
function Passage({ graph, tie, ends }: { graph: Graph; tie: Tie; ends: readonly string[] }) {
  const translate = useTranslate();
  const others = new Set(tie.links.flatMap(({ from, to }) => [from, to].filter((id) => !ends.includes(id))));
  return (
    <div className={styles['step']}>
      {translate('matrix.passage')} <SourceTags citations={tie.citations} />
      {others.size === 0 ? null : (
        <>
          {' '}
          <span className={styles['relation']}>{translate('matrix.passageLinks')}</span>{' '}
          {[...others].map((id, index) => (
            <span key={id}>
              {index > 0 ? translate('list.separator') : ''}
              <End graph={graph} id={id} ends={ends} />
            </span>
          ))}
        </>
      )}
    </div>
  );
}
