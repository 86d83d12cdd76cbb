import type { ReactNode } from 'react';
import { documentShortTitle } from '../../../atlas/records/display-name.ts';
import type { Sheet } from '../../../atlas/sheets/sheet-of.ts';
import { sectionsOf } from '../../../atlas/sheets/sheet-sections.ts';
import { scaleText } from '../../../lib/paper-scale.ts';
import type { Drawing } from '../../../parts/paper-map/map-in-millimetres.ts';
import { viewAddress } from '../../../parts/view-link.tsx';
import { useChoices, useGraph, useSite, useTranslate } from '../../../state/atlas-context.tsx';
import { SheetLegend } from '../sheet-legend.tsx';
import { SheetMap } from '../sheet-map.tsx';
import { useSheetTitle } from '../sheet-title.ts';
import type { Density } from './deal-lines.ts';
import { useNumbering } from './numbering.ts';
import styles from './paper.module.css';
import { FOOT, HEAD, NEXT_HEAD, type PaperLayout } from './paper-layout.ts';

/** One page: title, map on the first, columns of facts, and a foot that says what it rests on. */
export function PaperPage({
  sheet,
  layout,
  drawing,
  index,
  count,
  density,
  children,
}: {
  sheet: Sheet;
  layout: PaperLayout;
  drawing: Drawing;
  /** Which page of the sheet it is, from 0, and of how many. */
  index: number;
  count: number;
  density: Density;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const { above, name } = useSheetTitle(sheet);
  const isFirst = index === 0;
  return (
    <section
      className={styles['page']}
      style={{
        width: `${layout.width}mm`,
        // A hair less than the paper: what is rounded up begins no page of its own.
        height: `${layout.height - 0.3}mm`,
        padding: `${layout.margin}mm`,
        fontSize: `${layout.text}mm`,
      }}
    >
      <header className={styles['head']} style={{ height: `${isFirst ? HEAD : NEXT_HEAD}mm` }}>
        {isFirst ? (
          <>
            <div>
              <p>{above}</p>
              <h2>{name}</h2>
            </div>
            <MapFacts drawing={drawing} />
          </>
        ) : (
          <h3>{translate('sheets.continued', { name })}</h3>
        )}
      </header>
      <div
        className={styles['body']}
        data-above={layout.isAbove || undefined}
        style={{ gap: `${layout.gap}mm` }}
      >
        {isFirst ? (
          <figure style={{ width: `${layout.map.width}mm` }}>
            <SheetMap drawing={drawing} label={translate('sheets.map', { name })} />
            <SheetLegend drawing={drawing} />
          </figure>
        ) : null}
        <div className={styles['columns']} data-density={density} style={{ gap: `${layout.gap}mm` }}>
          {children}
        </div>
      </div>
      <PageFoot sheet={sheet} index={index} count={count} />
    </section>
  );
}

/** What a map says of itself: scale, projection, review number. */
function MapFacts({ drawing }: { drawing: Drawing }) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  return (
    <div className={styles['facts']}>
      <p>{translate('sheets.scaleOf', { scale: scaleText(drawing.scale) })}</p>
      <p>{translate('sheets.projection')}</p>
      <p>
        {translate('frame.reviewNumber', {
          number: reviewNumber === '' ? translate('frame.schematic') : reviewNumber,
        })}
      </p>
    </div>
  );
}

function PageFoot({ sheet, index, count }: { sheet: Sheet; index: number; count: number }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const graph = useGraph();
  const numbering = useNumbering();
  const page = (numbering?.firstOf(sheet.name) ?? 1) + index;
  const cited = new Set(
    sectionsOf(sheet).flatMap(({ items }) =>
      items.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ),
  );
  const documents = (graph?.dataset.documents ?? []).filter(({ id }) => cited.has(id));
  const address = new URL(viewAddress('', 'sheets', [['sheet', sheet.name]]), window.location.href);
  return (
    <footer className={styles['foot']} style={{ height: `${FOOT}mm` }}>
      <p>
        {translate('sheets.sources')}{' '}
        {documents
          .map((document) => documentShortTitle(document, language))
          .join(translate('list.separator'))}
        {' · '}
        {graph === undefined ? null : translate('frame.dataDate', { date: graph.dataset.generated })}
        {' · '}
        {translate('frame.attributionShort')}
        {' · '}
        {translate('frame.parks')}
        <br />
        {address.href}
      </p>
      <p>{translate('sheets.page', { page, pages: numbering?.total ?? count })}</p>
    </footer>
  );
}
