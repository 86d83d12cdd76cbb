import type { Graph } from '../../atlas/graph/graph.ts';
import type { GenerationMember } from '../../atlas/plans/generations.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { MessageKey } from '../../messages/translate.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { Language } from '../../state/choices.ts';
import styles from './generations.module.css';
import { GroundMark } from './ground-mark.tsx';

/** Sizes as the documents write them. */
const SCALES: ReadonlyMap<string, MessageKey> = new Map([
  ['万亿级', 'generations.scale.trillion'],
  ['五千亿级', 'generations.scale.fiveHundredBillion'],
  ['千亿级', 'generations.scale.hundredBillion'],
  ['百亿级', 'generations.scale.tenBillion'],
]);

/** The document that sets a system up, by its short title; `''` where none is known. */
export function systemDocument(graph: Graph, system: AtlasNode, language: Language): string {
  const document = graph.document(system.document ?? '');
  return document === undefined ? '' : documentShortTitle(document, language);
}

/** `“3511”` of `“3511”新型产业体系`, the number by which everybody calls a system. */
export function systemNumber(system: AtlasNode, language: Language): string {
  const name = recordName(system, language);
  return /[“"][^”"]+[”"]/.exec(name)?.[0] ?? name;
}

/**
 * An industry with its size, or a tier with how many industries it stands for, and on what grounds it stands beside earlier
 * ones.
 */
export function MemberLine({
  member: { node, holds, grounds },
  isLit = false,
}: {
  member: GenerationMember;
  isLit?: boolean;
}) {
  const translate = useTranslate();
  const scale = node.kind === 'industry' && holds === 0 ? node.attributes.scale : undefined;
  const scaleKey = scale === undefined ? undefined : SCALES.get(scale);
  const notes = [
    scaleKey === undefined ? scale : translate(scaleKey),
    node.class === 'segment' ? translate('class.segment') : undefined,
  ].filter((note) => note !== undefined);
  return (
    <span className={styles['member']} data-lit={isLit ? '' : undefined}>
      <RecordLink node={node} />{' '}
      {notes.length === 0 ? null : <span className={styles['note']}>{notes.join(' ')}</span>}
      {holds === 0 ? null : (
        <Count
          value={holds}
          of={translate('count.related', { heading: translate('group.parts') })}
          className={styles['note'] ?? ''}
        >
          {translate('generations.holds', { count: holds })}
        </Count>
      )}
      {grounds.map((ground) => (
        <GroundMark key={ground} ground={ground} />
      ))}
    </span>
  );
}
