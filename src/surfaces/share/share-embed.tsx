import { useId, useState } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';
import { EMBED_TOOLS, type EmbedTool } from '../../state/choices.ts';
import { CopyField } from './copy-field.tsx';
import { type EmbedChoice, embedAddress, embedCode, HEIGHTS, isOrigin } from './embed-code.ts';
import styles from './share.module.css';
import type { SharedLink } from './shared-link.ts';

/** Makes the piece of code with which another page embeds the atlas, and shows what comes of it. */
export function ShareEmbed({ link, base, name }: { link: SharedLink; base: string; name: string }) {
  const translate = useTranslate();
  const id = useId();
  // How an origin is written; a name that nobody can have.
  const example = `${window.location.protocol}//www.example.org`;
  const [tools, setTools] = useState<readonly EmbedTool[]>([]);
  const [height, setHeight] = useState<number>(HEIGHTS.first);
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const parent = typed.trim().replace(/\/+$/, '').toLowerCase();
  const choice: EmbedChoice = { tools, height, parent };
  const address = embedAddress(link, choice, base);
  const isWrong = parent !== '' && !isOrigin(parent);
  const file = (path: string): string => new URL(path, base).href;
  return (
    <div className={styles['embed']}>
      <div className={styles['fields']}>
        <fieldset>
          <legend>{translate('share.embed.tools')}</legend>
          {EMBED_TOOLS.map((tool) => (
            <label key={tool}>
              <input
                type="checkbox"
                checked={tools.includes(tool)}
                onChange={({ target }) =>
                  setTools(
                    EMBED_TOOLS.filter((each) => (each === tool ? target.checked : tools.includes(each))),
                  )
                }
              />{' '}
              {translate(`share.embed.tool.${tool}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles['field']}>
          <label htmlFor={`${id}-height`}>{translate('share.embed.height')}</label>
          <input
            id={`${id}-height`}
            type="number"
            min={HEIGHTS.least}
            max={HEIGHTS.most}
            step={20}
            value={height}
            onChange={({ target }) => setHeight(Math.round(Number(target.value)) || HEIGHTS.first)}
          />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-parent`}>{translate('share.embed.parent')}</label>
          <input
            id={`${id}-parent`}
            type="url"
            inputMode="url"
            value={typed}
            placeholder={example}
            spellCheck={false}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
            {translate(isWrong ? 'share.embed.parentWrong' : 'share.embed.parentHint', { example })}
          </p>
        </div>
      </div>
      <CopyField
        text={embedCode(address, choice, name)}
        label="share.embed.code"
        rows={isOrigin(parent) ? 10 : 5}
        copy="share.embed.copy"
        copied="share.embed.copied"
        failed="share.embed.copyFailed"
      />
      {isOrigin(parent) ? (
        <p>
          {translate('share.embed.client')} <a href={file('embed-client.js')}>embed-client.js</a> (
          <a href={file('embed-client.d.ts')}>{translate('share.embed.types')}</a>)
        </p>
      ) : null}
      <p>{translate('share.embed.allow')}</p>
      <div className={styles['acts']}>
        <button
          type="button"
          className={styles['button']}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {translate(isShown ? 'share.embed.hide' : 'share.embed.show')}
        </button>
      </div>
      {isShown ? (
        <iframe
          // As the piece of code has it: with less the atlas would not start, and it is this very site.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          sandbox="allow-scripts allow-same-origin allow-popups"
          src={embedAddress(link, { ...choice, parent: '' }, base)}
          height={height}
          title={translate('share.embed.live')}
        />
      ) : null}
    </div>
  );
}
