import { useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import type { SearchFile } from '../../atlas/search/search-file.ts';
import {
  askTexts,
  type TextAnswer,
  type TextWordsFile,
  textWordsFileSchema,
} from '../../atlas/search/text-words.ts';
import { useSite } from '../../state/atlas-context.tsx';

/**
 * What the texts of the documents say to words that no record answers; the file is fetched for the first of them. Undefined
 * until it is there, where it cannot be had, and where there are no words.
 */
export function useTextAnswer(
  words: string,
  readings: SearchFile | 'loading' | 'failed',
): TextAnswer | undefined {
  const { fetchJson } = useSite();
  const [file, setFile] = useState<TextWordsFile>();
  const isWanted = words !== '' && file === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    fetchJson('data/words.json').then(
      (json) => {
        const read = v.safeParse(textWordsFileSchema, json);
        if (read.success && !isOver) setFile(read.output);
      },
      // Then the answer is what the records say.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, fetchJson]);
  const variants = typeof readings === 'object' ? readings.variants : '';
  return useMemo(
    () => (file === undefined || words === '' ? undefined : askTexts(file, words, variants)),
    [file, words, variants],
  );
}
