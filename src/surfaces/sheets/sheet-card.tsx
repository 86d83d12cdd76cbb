import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { sheetOf } from '../../atlas/sheets/sheet-of.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { drawingOf } from './draw.ts';
import styles from './sheets.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** Width and height of a small map, millimetres. */
export const THUMBNAIL = { width: 38, height: 46 };

/** A sheet in the index: a small map once it comes into sight or is printed, its name, and the silence about its places. */
export function SheetCard({
  graph,
  name,
  files,
}: {
  graph: Graph;
  name: string;
  files: MapFiles | undefined;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const card = useRef<HTMLLIElement>(null);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const isSeen = useSeen(card) || isOnPaper;
  const sheet = useMemo(() => (isSeen ? sheetOf(graph, name) : undefined), [graph, isSeen, name]);
  const drawing = useMemo(
    () =>
      sheet === undefined || files === undefined
        ? undefined
        : drawingOf({ graph, files, language }, sheet, THUMBNAIL),
    [graph, files, language, sheet],
  );
  const industry = graph.dataset.nodes.find(({ id }) => id === name);
  const title = industry === undefined ? translate('sheets.overall') : recordName(industry, language);
  return (
    <li ref={card} data-sheet={name}>
      <ViewLink view="sheets" pairs={[['sheet', name]]}>
        <span className={styles['thumbnail']}>
          {drawing === undefined ? null : <Thumbnail drawing={drawing} />}
        </span>
        {title}
      </ViewLink>
      {sheet?.places.length === 0 ? (
        <span className={styles['quiet']}>{translate('sheets.card.silent')}</span>
      ) : null}
    </li>
  );
}

/** True once an element has come into sight. */
function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || element.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}
