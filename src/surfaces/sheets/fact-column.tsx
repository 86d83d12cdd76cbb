import type { Graph } from '../../atlas/graph/graph.ts';
import type { SheetSection } from '../../atlas/sheets/sheet-sections.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ItemLine } from './item-line.tsx';
import { SectionHead, Silence } from './section-head.tsx';
import styles from './sheets.module.css';

/** The column of facts beside the map, part by part. */
export function FactColumn({
  graph,
  sections,
  keyed,
}: {
  graph: Graph;
  sections: readonly SheetSection[];
  keyed: ReadonlyMap<string, number>;
}) {
  const translate = useTranslate();
  return sections.map((section) => (
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
    </section>
  ));
}
