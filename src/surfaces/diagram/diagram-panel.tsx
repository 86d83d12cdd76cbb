import { useMemo } from 'react';
import { layoutTree } from '../../atlas/plans/layout-tree.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { Count } from '../../parts/count.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { SourceTag } from '../../parts/source-tag.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import styles from './diagram.module.css';
import { DiagramDrawing } from './diagram-drawing.tsx';
import { SaveDiagram } from './save-diagram.tsx';

export { words } from './words.ts';

const isSame = (a: Citation, b: Citation) => a.document === b.document && a.locator === b.locator;

/** The layout as the planners draw it, with its source. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const tree = useMemo(() => layoutTree(graph), [graph]);
  const zones = tree.flatMap((belt) => belt.zones);
  const pieces = zones.flatMap((zone) => zone.pieces);
  const [first, ...others] = zones.map(({ zone }) => zone.citations);
  // The table that states every zone.
  const source = first?.find((citation) =>
    others.every((own) => own.some((other) => isSame(citation, other))),
  );
  if (source === undefined)
    return (
      <PanelFrame title={translate('diagram.title')}>
        <p className="frame-head">{translate('diagram.none')}</p>
      </PanelFrame>
    );
  return (
    <PanelFrame
      title={translate('diagram.title')}
      lead={translate('diagram.lead')}
      ways={
        <>
          <SourceTag citation={source} />
          <Count value={zones.length} of={translate('diagram.countOf')}>
            {translate('diagram.counted', { zones: zones.length, pieces: pieces.length })}
          </Count>
          <ViewLink view="tables" pairs={[['table', `${source.document}:${source.locator}`]]}>
            {translate('diagram.table')}
          </ViewLink>
          <SaveDiagram graph={graph} tree={tree} source={source} />
        </>
      }
      bodyClass={styles['body']}
    >
      <DiagramDrawing graph={graph} tree={tree} />
    </PanelFrame>
  );
}
