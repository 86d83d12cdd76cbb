import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Briefing } from '../../atlas/handover/briefing.ts';
import type { PageSize } from '../../parts/paper/page-size.ts';
import { PaperPortal } from '../../parts/paper/paper-portal.tsx';
import { printSoon, usePrinting } from '../../parts/paper/use-printing.ts';
import { useChoices, useSession, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { BriefingDocument } from './briefing-document.tsx';
import type { Locator } from './draw-locator.ts';
import styles from './handover.module.css';

/** The button that prints a briefing, and its pages while it is printed, by the button or by the browser's own way. */
export function BriefingPrint({
  graph,
  briefing,
  locator,
  address,
  isReady,
}: {
  graph: Graph;
  briefing: Briefing;
  locator: Locator | undefined;
  address: string;
  /** Whether the map is there, or will not come. */
  isReady: boolean;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const { isPrinting, begin } = usePrinting();
  const size = useRunningHeads(graph, briefing.title);
  useEffect(() => (isPrinting ? printSoon() : undefined), [isPrinting]);
  return (
    <>
      <SteadyButton className={`primary-button ${styles['print']}`} disabled={!isReady} onClick={begin}>
        {translate('handover.print')}
      </SteadyButton>
      {isOnPaper || isPrinting ? (
        <PaperPortal size={size} className={styles['paper']}>
          <Titled title={translate('handover.fileTitle', { title: briefing.title })} />
          <div lang={language === 'zh' ? 'zh-CN' : 'en'}>
            <BriefingDocument graph={graph} briefing={briefing} locator={locator} address={address} isPaper />
          </div>
        </PaperPortal>
      ) : null}
    </>
  );
}

/** What is printed is saved under the title of the page: meanwhile that of the briefing. */
function Titled({ title }: { title: string }) {
  useLayoutEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return null;
}

const FONTS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** A4 upright with what stands at the head and foot of every page: whose it is, of what, from when, and which page. */
function useRunningHeads(graph: Graph, title: string): PageSize {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  return useMemo(() => {
    const look = `color: #5b564b; font: 8pt ${FONTS};`;
    const foot = [
      translate('handover.date', { date: graph.dataset.generated }),
      translate('frame.reviewNumber', {
        number: reviewNumber === '' ? translate('frame.schematic') : reviewNumber,
      }),
    ].join(' · ');
    return {
      width: 210,
      height: 297,
      margin: '19mm 16mm 18mm',
      boxes: [
        `@top-left { content: ${quoted(translate('handover.head'))}; ${look} }`,
        `@top-right { content: ${quoted(shortened(title))}; ${look} }`,
        `@bottom-left { content: ${quoted(foot)}; ${look} }`,
        `@bottom-right { content: counter(page) ' / ' counter(pages); ${look} }`,
      ].join(' '),
    };
  }, [graph, reviewNumber, title, translate]);
}

/** As long as a title fits beside the name of the atlas. */
const MOST_SIGNS = 42;
const shortened = (title: string): string =>
  title.length > MOST_SIGNS ? `${title.slice(0, MOST_SIGNS - 1)}…` : title;

/** A string of CSS. */
const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`).replaceAll(/\s+/g, ' ')}'`;
