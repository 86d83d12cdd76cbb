import { BELT_OF_ID, type BeltKey } from '../../atlas/graph/belt.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { parseNodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { beltSwatch } from '../../layers/legend-swatches.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { LayerSwatch } from './layer-swatch.tsx';
import styles from './legend.module.css';

/** The core with its switch, and the four belts under the one switch that they share: no belt is missing by accident. */
export function BeltRows({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const hasCore = useChoices((state) => state.layers.includes('core'));
  const hasBelts = useChoices((state) => state.layers.includes('belts'));
  const toggleLayer = useChoices((state) => state.toggleLayer);
  const nameOf = useRecordName();
  const all = [...BELT_OF_ID].flatMap(([text, belt]) => {
    const id = parseNodeId(text);
    const node = id === undefined ? undefined : graph.node(id);
    return node === undefined ? [] : [{ node, belt }];
  });
  const core = all.find(({ belt }) => belt === 'core');
  return (
    <ul className={styles['rows']}>
      {core === undefined ? null : (
        <li className={hasCore ? undefined : styles['off']}>
          <BeltRow {...core} graph={graph}>
            <input
              type="checkbox"
              checked={hasCore}
              aria-label={translate('legend.show', { layer: nameOf(core.node) })}
              onChange={() => toggleLayer('core')}
            />
          </BeltRow>
        </li>
      )}
      <li className={hasBelts ? undefined : styles['off']}>
        <div className={styles['row']}>
          <label>
            <input type="checkbox" checked={hasBelts} onChange={() => toggleLayer('belts')} />
            <span className={styles['name']}>{translate('legend.allBelts')}</span>
          </label>
        </div>
        <ul className={styles['belts']}>
          {all
            .filter(({ belt }) => belt !== 'core')
            .map((row) => (
              <li key={row.node.id}>
                <BeltRow {...row} graph={graph} />
              </li>
            ))}
        </ul>
      </li>
    </ul>
  );
}

function BeltRow({
  node,
  belt,
  graph,
  children,
}: {
  node: AtlasNode;
  belt: BeltKey;
  graph: Graph;
  /** The switch of a row of its own: pressed with its symbol, as the name leads to the record. */
  children?: React.ReactNode;
}) {
  const translate = useTranslate();
  const swatch = <LayerSwatch swatch={beltSwatch(belt)} />;
  const zones = graph.incoming(node.id).filter((link) => link.kind === 'part-of').length;
  return (
    <div className={styles['row']}>
      {children === undefined ? (
        swatch
      ) : (
        <label className={styles['switch']}>
          {children}
          {swatch}
        </label>
      )}
      <span className={styles['name']}>
        <RecordLink node={node} />
      </span>
      <Count value={zones} of={translate('count.zones')} className={`${styles['count']}`}>
        {translate('legend.zones', { count: zones })}
      </Count>
    </div>
  );
}
