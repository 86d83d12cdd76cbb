import { useCallback, useEffect, useState } from 'react';
import { saveFile } from '../../lib/save-file.ts';
import { useWords } from '../../parts/use-words.ts';
import { useAtlasContext, useSite, useTranslate, useWholeGraph } from '../../state/atlas-context.tsx';
import type { SharedPage } from '../../state/shared-page.ts';
import { drawPoster } from './draw-poster.ts';
import { type PosterContent, posterContent } from './poster-content.ts';
import { SendButton } from './send-button.tsx';
import styles from './share.module.css';

interface Drawn {
  name: string;
  address: string;
  file: File;
  hasMap: boolean;
}

/** The poster of the page: drawn when it is asked for, seen as a picture that can be held to be saved, saved as a file. */
export function SharePoster({ page, name, address }: { page: SharedPage; name: string; address: string }) {
  const translate = useTranslate();
  const { drawn, again } = usePoster(page, name, address);
  if (drawn === undefined) return <p role="status">{translate('share.poster.drawing')}</p>;
  if (drawn === 'failed')
    return (
      <p role="alert">
        {translate('share.poster.failed')}{' '}
        <button type="button" className="text-button" onClick={again}>
          {translate('share.poster.again')}
        </button>
      </p>
    );
  return (
    <div className={styles['poster']}>
      <img src={drawn.address} alt={translate('share.poster.of', { name: drawn.name })} />
      <div>
        <p>{translate('share.poster.hold')}</p>
        {drawn.hasMap ? null : <p>{translate('share.poster.noMap')}</p>}
        <SendButton title={drawn.name} address={address} picture={drawn.file} />
        <button
          type="button"
          className={styles['button']}
          onClick={() => saveFile(drawn.file.name, drawn.file)}
        >
          {translate('share.poster.save')}
        </button>
      </div>
    </div>
  );
}

/** Draws the poster once the dataset is there; what was drawn is a data address, since messengers save no blob. */
function usePoster(page: SharedPage, name: string, address: string) {
  const graph = useWholeGraph();
  const words = useWords();
  const { choices } = useAtlasContext();
  const { reviewNumber } = useSite();
  const [drawn, setDrawn] = useState<Drawn | 'failed'>();
  const draw = useCallback(() => {
    if (graph === undefined) return;
    const { language, selection } = choices.getState();
    const content = posterContent({ graph, language, words }, { selection, name, address, reviewNumber });
    pictureOf(content, page).then(setDrawn, () => setDrawn('failed'));
  }, [address, choices, graph, name, page, reviewNumber, words]);
  useEffect(draw, [draw]);
  const again = (): void => {
    setDrawn(undefined);
    draw();
  };
  return { drawn, again };
}

/** @throws {Error} where it cannot be drawn or is too large */
async function pictureOf(content: PosterContent, page: SharedPage): Promise<Drawn> {
  const map = await page.takeMap();
  const canvas = await drawPoster(content, map);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('the picture is too large');
  const file = new File([blob], `${content.name.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}.png`, {
    type: blob.type,
  });
  return { name: content.name, address: canvas.toDataURL('image/png'), file, hasMap: map !== undefined };
}
