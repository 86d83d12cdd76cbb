import { useMemo, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { OVERALL, type SheetGroup, sheetGroups, sheetIndustries } from '../../atlas/sheets/sheet-list.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useMapFiles } from '../../parts/paper-map/map-files.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { SheetsPrint } from './paper/sheets-print.tsx';
import { SheetCard } from './sheet-card.tsx';
import styles from './sheets.module.css';

/** All sheets under their documents, each with a small map; one stop of the Tab key. */
export function SheetIndex({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const coming = useMapFiles();
  const files = coming.status === 'there' ? coming.files : undefined;
  const groups = useMemo(() => sheetGroups(graph), [graph]);
  const count = sheetIndustries(graph).length;
  useOneStop(list, 'li[data-sheet]');
  return (
    <PanelFrame
      title={translate('sheets.title')}
      lead={translate('sheets.lead')}
      ways={
        <>
          <Count value={count} of={translate('sheets.countedOf')}>
            {translate('sheets.counted', { count })}
          </Count>
          <SheetsPrint graph={graph} files={files} />
        </>
      }
      bodyClass={styles['index']}
    >
      <div ref={list}>
        <ul className={styles['cards']}>
          <SheetCard graph={graph} name={OVERALL} files={files} />
        </ul>
        {groups.map((group) => (
          <Group key={group.document.id} graph={graph} group={group} files={files} />
        ))}
      </div>
    </PanelFrame>
  );
}

function Group({
  graph,
  group: { classes, document },
  files,
}: {
  graph: Graph;
  group: SheetGroup;
  files: Parameters<typeof SheetCard>[0]['files'];
}) {
  const translate = useTranslate();
  return (
    <section>
      <h3>
        <DocumentLink document={document} />
      </h3>
      {classes.map(({ industries, ofClass }) => (
        <div key={ofClass}>
          <h4>
            {translate(`class.${ofClass}`)}{' '}
            <Count value={industries.length} of={translate(`class.${ofClass}`)} />
          </h4>
          <ul className={styles['cards']}>
            {industries.map(({ id }) => (
              <SheetCard key={id} graph={graph} name={id} files={files} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
