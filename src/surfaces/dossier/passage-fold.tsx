import { useEffect, useReducer, useState } from 'react';
import * as v from 'valibot';
import { passageAt } from '../../atlas/reading/passage.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { type DocumentText, documentTextSchema } from '../../atlas/records/document-text.ts';
import { piecesOf, rangeOfFolded } from '../../lib/excerpt.ts';
import { foldText } from '../../lib/fold-text.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './dossier.module.css';

/** Where the texts that an operator supplied are, by document; none in the default build. */
const OPERATOR_TEXTS: Readonly<Record<string, string>> = import.meta.env.OPERATOR_TEXTS ?? {};

/** The text at a place that is cited, closed at first; nothing where the site has no text of the document. */
export function PassageFold({
  citation,
  texts = OPERATOR_TEXTS,
}: {
  citation: Citation;
  texts?: Readonly<Record<string, string>> | undefined;
}) {
  const translate = useTranslate();
  const [round, askAgain] = useReducer((count: number) => count + 1, 0);
  const path = texts[citation.document];
  return path === undefined ? null : (
    <Disclosure title={translate('passage.title')} isBrief>
      {() => (
        <PassageText key={`${path} ${round}`} path={path} locator={citation.locator} onRetry={askAgain} />
      )}
    </Disclosure>
  );
}

type Outcome = 'coming' | 'failed' | DocumentText;

function PassageText({ path, locator, onRetry }: { path: string; locator: string; onRetry: () => void }) {
  const translate = useTranslate();
  const { fetchJson } = useSite();
  const [outcome, setOutcome] = useState<Outcome>('coming');
  useEffect(() => {
    let isGone = false;
    const tell = (told: Outcome): void => {
      if (!isGone) setOutcome(told);
    };
    fetchJson(path)
      .then((json) => tell(v.parse(documentTextSchema, json)))
      .catch(() => tell('failed'));
    return () => {
      isGone = true;
    };
  }, [path, fetchJson]);
  if (outcome === 'coming') return <p className="silent">{translate('passage.coming')}</p>;
  if (outcome === 'failed')
    return (
      <p role="alert">
        {translate('passage.failed')}{' '}
        <button type="button" className="text-button" onClick={onRetry}>
          {translate('app.retry')}
        </button>
      </p>
    );
  const passage = passageAt(outcome, locator);
  if (passage === undefined) return <p className="silent">{translate('passage.missing', { locator })}</p>;
  return (
    <>
      {passage.locator === locator ? null : (
        <p className="silent">{translate('passage.outer', { locator, outer: passage.locator })}</p>
      )}
      <section
        className={styles['passage']}
        lang="zh-CN"
        aria-label={`${translate('passage.title')} ${passage.locator}`}
      >
        {passage.lines.map((line, index) => (
          // Lines of a text never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={index}>
            <Marked line={line} />
          </p>
        ))}
      </section>
    </>
  );
}

/** What was searched is marked, as in the list of results. */
function Marked({ line }: { line: string }) {
  const query = useChoices((state) => foldText(state.query));
  const range = query.length < 2 ? undefined : rangeOfFolded(line, query);
  return piecesOf(line, range === undefined ? [] : [range]).map(({ isMarked, start, text }) =>
    isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
}
