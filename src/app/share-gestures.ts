import type { AtlasMapHandle } from '../map/contract.ts';
import { readingWords } from '../messages/reading-words.ts';
import { addWords, loadTranslator } from '../messages/translate.ts';
import type { ChoiceStore } from '../state/store.ts';

/** As MapLibre tells which key lets the wheel zoom. */
const isMac = (): boolean => navigator.userAgent.includes('Mac');

/** Lets a map that is embedded share wheel and finger with the page around it, and say so in the language that is chosen. */
export async function shareGestures(island: AtlasMapHandle, choices: ChoiceStore): Promise<void> {
  await addWords(readingWords);
  choices.subscribe(
    (state) => state.language,
    (language) => {
      loadTranslator(language).then(
        (translate) =>
          island.shareGestures({
            wheel: translate(isMac() ? 'gesture.wheelMac' : 'gesture.wheel'),
            touch: translate('gesture.touch'),
          }),
        () => undefined,
      );
    },
    { fireImmediately: true },
  );
}
