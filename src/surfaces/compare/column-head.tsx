import type { Graph } from '../../atlas/graph/graph.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { ColumnActs } from './column-acts.tsx';
import styles from './compare.module.css';
import type { Compared } from './use-compared.ts';

/** The record of a column: what it is, from which document, and how it is moved or taken away. */
export function ColumnHead({ graph, node, compared }: { graph: Graph; node: AtlasNode; compared: Compared }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const name = useRecordName()(node);
  const pointing = usePointing([node.id]);
  const document = graph.document(node.document ?? '');
  const isPhone = useMediaQuery(BREAKPOINTS.phone);
  return (
    <th {...ROLE.columnHead} scope="col" abbr={name} aria-label={name} {...pointing}>
      <p className={styles['class']}>
        <ClassMark nodeClass={node.class} /> {translate(`class.${node.class}`)}
      </p>
      <p className={styles['name']}>
        <RecordLink node={node} />
      </p>
      {document === undefined ? null : (
        <p className={styles['class']}>
          {documentShortTitle(document, language)}
          {document.status === 'draft' ? ` · ${translate('basis.draft')}` : ''}
        </p>
      )}
      {isPhone ? null : <ColumnActs node={node} compared={compared} />}
    </th>
  );
}
