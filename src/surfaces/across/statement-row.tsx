import { type ReactNode, useState } from 'react';
import { fieldText } from '../../atlas/facts/field-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Statement } from '../../atlas/reading/statements.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import { isMessageKey } from '../../messages/translate.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import styles from './across.module.css';

/** Names shown before the reader asks for all of them, and one more where that is all. */
const FIRST_NAMES = 8;

/** One thing that a document says. */
export function StatementRow({ graph, statement }: { graph: Graph; statement: Statement }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { beside, force, named, places, responsible, sources, value, year } = statement;
  const text = (field: NonNullable<Statement['value']>) => fieldText(field, { translate, language, graph });
  const isRead = sources.some(({ basis }) => basis === 'derived');
  return (
    <tr {...ROLE.row}>
      <th {...ROLE.rowHead} scope="row">
        <About about={statement.about} />
      </th>
      <Cell label="across.said">
        {value === undefined ? null : (
          <span lang={language === 'en' ? 'zh-CN' : undefined}>{text(value)}</span>
        )}
        {beside.map(({ label, value: remark }) => (
          <span key={text(remark)} className={styles['beside']}>
            {label === undefined ? '' : `${translate(label)} `}
            {text(remark)}
          </span>
        ))}
        <Names nodes={named} />
        {statement.open === undefined ? null : `${language === 'en' ? ' ' : ''}${translate('list.open')}`}
      </Cell>
      <Cell label="fact.year">{year === undefined ? null : text(year)}</Cell>
      <Cell label="fact.force">{force === undefined ? null : translate(`force.${force}`)}</Cell>
      <Cell label="across.place">
        <Names nodes={places} />
      </Cell>
      <Cell label="list.column.bureaus">
        <Names nodes={responsible} />
      </Cell>
      <Cell label="across.source">
        {isRead ? <span className="basis-mark">{translate('basis.reading')}</span> : null}
        <SourceTags citations={uniqueCitations(sources.flatMap(({ citations }) => citations))} first={2} />
      </Cell>
    </tr>
  );
}

/** A cell that says what it is where there is no room for columns; one without content takes none. */
function Cell({
  label,
  children,
}: {
  label:
    | 'across.said'
    | 'fact.year'
    | 'fact.force'
    | 'across.place'
    | 'list.column.bureaus'
    | 'across.source';
  children: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <td {...ROLE.cell} data-label={translate(label)}>
      {children}
    </td>
  );
}

function About({ about }: { about: Statement['about'] }) {
  const translate = useTranslate();
  if (about.kind === 'field') return translate(about.label);
  if (about.kind === 'relation') return <Heading group={about.group} />;
  return (
    <>
      {about.group === undefined ? null : (
        <span className={styles['relation']}>
          <Heading group={about.group} />
        </span>
      )}
      <RecordLink node={about.node} />
      {about.scope === undefined ? null : (
        <span className={styles['beside']}>
          {translate('fact.scope')} <span lang="zh-CN">{about.scope}</span>
        </span>
      )}
    </>
  );
}

function Heading({ group }: { group: string }) {
  const translate = useTranslate();
  const key = `group.${group}`;
  return isMessageKey(key) ? translate(key) : group;
}

function Names({ nodes }: { nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isLong = nodes.length > FIRST_NAMES + 1 && !isOpen && !isOnPaper;
  const shown = isLong ? nodes.slice(0, FIRST_NAMES) : nodes;
  return (
    <>
      {shown.map((node, index) => (
        <span key={node.id}>
          {index === 0 ? '' : translate('list.separator')}
          <RecordLink node={node} />
        </span>
      ))}
      {isLong ? (
        <>
          {' '}
          <button type="button" className="text-button off-paper" onClick={() => setOpen(true)}>
            {translate('across.names', { count: nodes.length - FIRST_NAMES })}
          </button>
        </>
      ) : null}
    </>
  );
}
