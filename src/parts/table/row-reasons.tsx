import { wayText } from '../../atlas/facts/field-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Reason } from '../../atlas/tables/why-found.ts';
import type { Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { MixedText } from '../mixed-text.tsx';
import { useRecordName } from '../record-link.tsx';

/** Why a row passes a filter where what it shows does not say so; what we conclude is marked as such. */
export function RowReasons({ graph, reasons }: { graph: Graph; reasons: readonly Reason[] }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const lines = new Map(reasons.map((reason) => [reasonText(reason, graph, translate, nameOf), reason]));
  return [...lines].map(([line, { kind }]) => (
    <span key={line} className={kind === 'district' ? 'row-note' : 'row-note is-derived'}>
      <MixedText text={line} />
    </span>
  ));
}

function reasonText(
  reason: Reason,
  graph: Graph,
  translate: Translate,
  nameOf: (node: AtlasNode) => string,
): string {
  switch (reason.kind) {
    case 'other-name':
      return translate('list.why.bureau', { under: nameOf(reason.under), name: nameOf(reason.name) });
    case 'district':
      return translate('list.pair', {
        what: translate('list.column.district'),
        which: nameOf(reason.district),
      });
    case 'way': {
      const [link, ...more] = reason.reach.way;
      // Of one step the district is the one that was chosen: what is worth saying is the rule.
      return link?.basis === 'derived' && more.length === 0
        ? translate('list.why.rule', { rule: translate(`rule.${link.rule}`) })
        : translate('list.why.district', {
            way: wayText(graph, reason.from, reason.reach, translate, nameOf),
          });
    }
  }
}
