import { useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import type { SearchFile } from '../../atlas/search/search-file.ts';
import type { TextAnswer } from '../../atlas/search/text-words.ts';
import { tryAgain } from '../../lib/try-again.ts';
import { useSite } from '../../state/atlas-context.tsx';

type Ask = (words: string, variants: string) => TextAnswer | undefined;

/**
 * What the texts of the documents say to words that no record answers; file and code are fetched for the first of them.
 * Undefined until they are there, where they cannot be had, and where there are no words.
 */
export function useTextAnswer(
  words: string,
  readings: SearchFile | 'loading' | 'failed',
): TextAnswer | undefined {
  const { fetchJson } = useSite();
  const [ask, setAsk] = useState<Ask>();
  const isWanted = words !== '' && ask === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    const coming = Promise.all([
      tryAgain(() => import('../../atlas/search/text-words.ts')),
      fetchJson('data/words.json'),
    ]);
    coming.then(
      ([{ askTexts, textWordsFileSchema }, json]) => {
        const file = v.safeParse(textWordsFileSchema, json);
        if (file.success && !isOver)
          setAsk(() => (asked: string, variants: string) => askTexts(file.output, asked, variants));
      },
      // Then the answer is what the records say.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, fetchJson]);
  const variants = typeof readings === 'object' ? readings.variants : '';
  return useMemo(() => (words === '' ? undefined : ask?.(words, variants)), [ask, words, variants]);
}
