import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Answer } from '../../atlas/sites/need.ts';
import { failedMusts, type SiteResult } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { BasketToggle } from '../../parts/basket-toggle.tsx';
import { ClassMark } from '../../parts/class-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useNeedWords } from './need-words.ts';
import { SiteReason } from './site-reason.tsx';
import styles from './sites.module.css';

/** Reasons shown before the reader asks for all of them. */
const FIRST = 2;

/** A site with its answer to each need, and what that rests on; of one that is left out first what leaves it out. */
export function SiteEntry({
  graph,
  facilities,
  result,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  result: SiteResult;
}) {
  const { answers, site, standing } = result;
  const translate = useTranslate();
  const pointing = usePointing([site.id]);
  const [isWhole, setWhole] = useState(false);
  const failed = failedMusts(result);
  const shown = standing === 'out' && !isWhole ? failed : answers;
  return (
    <li className={styles['site']} {...pointing}>
      <h4>
        <RecordLink node={site} />
        <span className={styles['class']}>
          <ClassMark nodeClass={site.class} /> {translate(`class.${site.class}`)}
        </span>
        <BasketToggle node={site} isSmall />
      </h4>
      <ul>
        {shown.map((answer) => (
          <AnswerLine key={answer.need.key} graph={graph} facilities={facilities} answer={answer} />
        ))}
      </ul>
      {standing === 'out' && failed.length < answers.length ? (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {translate(isWhole ? 'sites.failedOnly' : 'sites.wholeAnswer')}
        </button>
      ) : null}
    </li>
  );
}

const SIGNS = { yes: '✓', no: '×', unknown: '?' } as const;

function AnswerLine({
  graph,
  facilities,
  answer: { need, reasons, verdict },
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  answer: Answer;
}) {
  const translate = useTranslate();
  const { titleOf } = useNeedWords(graph, facilities);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || isOnPaper ? reasons : reasons.slice(0, FIRST);
  return (
    <li className={styles['answer']} data-verdict={verdict}>
      <span className={styles['sign']} aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      <span className={styles['need']}>
        {titleOf(need)}
        <span className="visually-hidden">{translate(`sites.verdict.${verdict}`)}</span>
      </span>
      <span className={styles['reasons']}>
        {shown.map((reason, index) => (
          // Reasons of one answer keep their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own
          <SiteReason key={index} reason={reason} />
        ))}
        {reasons.length > FIRST && !isOnPaper ? (
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? translate('dossier.less') : translate('sites.more', { count: reasons.length })}
          </button>
        ) : null}
      </span>
    </li>
  );
}
