import type { Graph } from '../../atlas/graph/graph.ts';
import { LIKENESS_SIGNS } from '../../atlas/graph/likeness.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { SheetBeside } from '../../atlas/sheets/sheets-beside.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { drawingOf } from './draw.ts';
import { THUMBNAIL } from './sheet-card.tsx';
import styles from './sheets.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** Small maps of the generations before and after: their own places, each on the ground that its caption names. */
export function MapsBeside({
  graph,
  files,
  beside,
}: {
  graph: Graph;
  files: MapFiles;
  beside: readonly SheetBeside[];
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <ul className={styles['maps']}>
      {beside.map(({ neighbour: { document, industry, likeness }, sheet }) => (
        <li key={industry.id}>
          <ViewLink view="sheets" pairs={[['sheet', industry.id]]}>
            <span className={styles['thumbnail']}>
              <Thumbnail drawing={drawingOf({ graph, files, language }, sheet, THUMBNAIL)} />
            </span>
            {LIKENESS_SIGNS[likeness]} {recordName(industry, language)}
            <span className={styles['quiet']}>
              {documentShortTitle(document, language)} · {translate(`sheets.likeness.${likeness}`)}
            </span>
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
