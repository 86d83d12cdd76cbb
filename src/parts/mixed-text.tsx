import { useChoices } from '../state/atlas-context.tsx';

/** From the first Chinese character to the last one before a Latin letter, with the figures and signs between. */
const CHINESE_RUN = /(\p{Script=Han}(?:[^A-Za-z]*[\p{Script=Han}”）〔〕《》])?)/u;

/**
 * A text of ours or of a document in which Chinese may stand within English: told as Chinese to screen readers, fonts and
 * line breaking where the page is read in English.
 */
export function MixedText({ text }: { text: string }) {
  const language = useChoices((state) => state.language);
  if (language !== 'en') return text;
  return text.split(CHINESE_RUN).map((part, index) =>
    // Every second part is what the expression caught.
    index % 2 === 1 ? (
      <span key={`${index} ${part}`} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
