import type { Graph } from '../../atlas/graph/graph.ts';
import type { Sheet } from '../../atlas/sheets/sheet-of.ts';
import { sectionsOf } from '../../atlas/sheets/sheet-sections.ts';
import { sheetsBeside } from '../../atlas/sheets/sheets-beside.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ItemLine } from './item-line.tsx';
import { MapsBeside } from './maps-beside.tsx';
import { SectionHead, Silence } from './section-head.tsx';
import styles from './sheets.module.css';

/** The column of facts beside the map, part by part. */
export function FactColumn({
  graph,
  sheet,
  files,
  keyed,
}: {
  graph: Graph;
  sheet: Sheet;
  /** What small maps of neighbours are drawn from, once it is there. */
  files: MapFiles | undefined;
  keyed: ReadonlyMap<string, number>;
}) {
  const translate = useTranslate();
  const beside = sheetsBeside(graph, sheet);
  return sectionsOf(sheet).map((section) => (
    <section
      key={section.key}
      className={styles['part']}
      aria-label={translate(`sheets.section.${section.key}`)}
    >
      <SectionHead section={section} />
      {section.items.length === 0 ? (
        <p>
          <Silence of={section.key} />
        </p>
      ) : (
        <ul>
          {section.items.map((item) => (
            <li key={item.key}>
              <ItemLine graph={graph} item={item} isSaidAbove={section.common.length > 0} keyed={keyed} />
            </li>
          ))}
        </ul>
      )}
      {section.key === 'neighbours' && files !== undefined && beside.length > 0 ? (
        <MapsBeside graph={graph} files={files} beside={beside} />
      ) : null}
    </section>
  ));
}
