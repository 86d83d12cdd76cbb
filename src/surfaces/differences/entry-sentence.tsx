import { Fragment, type ReactNode } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { DifferenceEntry } from '../../atlas/records/difference.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { MessageKey } from '../../messages/translate.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './differences.module.css';
import { SLOTS, Slotted } from './slotted.tsx';

/** What an entry says, with its records and topic as links. */
export function EntrySentence({ graph, entry }: { graph: Graph; entry: DifferenceEntry }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const nodes = (ids: readonly NodeId[]) => ids.flatMap((id) => graph.node(id) ?? []);
  const [before, after] = [nodes(entry.before), nodes(entry.after)];
  const isOfLeading = entry.change.startsWith('leading-industry');
  const isNamed = (node: AtlasNode) => !isOfLeading || node.kind === 'industry';
  const withClass = hasOtherClasses(before, after);
  const topic = graph.dataset.topics.find(({ id }) => id === entry.topic);
  const parts: Readonly<Record<string, ReactNode>> = {
    [SLOTS.before]: <Names nodes={before.filter(isNamed)} withClass={withClass} />,
    [SLOTS.after]: <Names nodes={after.filter(isNamed)} withClass={withClass} />,
    [SLOTS.place]: <Names nodes={before.filter((node) => !isNamed(node))} withClass={false} />,
    [SLOTS.topic]:
      topic === undefined ? null : (
        <ViewLink
          view={entry.kind === 'organisation' ? 'ask' : 'across'}
          pairs={[[entry.kind === 'organisation' ? 'for' : 'of', topic.id]]}
        >
          {recordName(topic, language)}
        </ViewLink>
      ),
  };
  const reason = lookAlikeReason(graph, entry, language);
  return (
    <>
      <Slotted sentence={translate(saidKey(entry, isOneName(before, after)), SLOTS)} parts={parts} />
      {reason === undefined ? null : (
        <span className={styles['note']}>
          {translate('summary.colon')}
          {reason}
        </span>
      )}
    </>
  );
}

/** Whether the one name is all that there is to say of both. */
function isOneName(before: readonly AtlasNode[], after: readonly AtlasNode[]): boolean {
  return new Set([...before, ...after].map(({ class: ofClass, name }) => `${ofClass} ${name}`)).size === 1;
}

/** One sentence a change, and for bureaus, targets and equal names by what there is to say. */
function saidKey({ after, before, change, topic }: DifferenceEntry, isOne: boolean): MessageKey {
  if (change === 'same' && isOne) return 'differences.said.same.name';
  if (change === 'other-bureaus')
    return before.length === 0
      ? 'differences.said.other-bureaus.more'
      : after.length === 0
        ? 'differences.said.other-bureaus.fewer'
        : 'differences.said.other-bureaus';
  if (change === 'other-definition') return 'differences.said.other-definition';
  if (change === 'target-differs' || change === 'same-target' || change === 'base-differs')
    return topic === undefined ? `differences.said.${change}` : `differences.said.${change}.topic`;
  return `differences.said.${change}`;
}

function hasOtherClasses(before: readonly AtlasNode[], after: readonly AtlasNode[]): boolean {
  const all = [...before, ...after];
  return all[0]?.kind === 'industry' && new Set(all.map((node) => node.class)).size > 1;
}

/** Each name once, with the levels at which a document has it where these differ. */
function Names({ nodes, withClass }: { nodes: readonly AtlasNode[]; withClass: boolean }) {
  const translate = useTranslate();
  return nodes.map((node, index) => (
    <Fragment key={node.id}>
      {index === 0 ? null : translate('list.separator')}
      <RecordLink node={node} />
      {withClass ? <span className={styles['note']}> {translate(`class.${node.class}`)}</span> : null}
    </Fragment>
  ));
}

/** What tells look-alikes apart, as the records have it. */
function lookAlikeReason(
  graph: Graph,
  { after, before, change }: DifferenceEntry,
  language: 'zh' | 'en',
): string | undefined {
  if (change !== 'look-alike') return undefined;
  const group = graph.dataset.lookAlikes.find(({ records }) =>
    [...before, ...after].every((id) => records.includes(id)),
  );
  return language === 'en' ? (group?.reasonEn ?? group?.reason) : group?.reason;
}
