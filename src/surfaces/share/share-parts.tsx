import { useState } from 'react';
import { Fold } from '../../parts/fold.tsx';
import { late } from '../../parts/late.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useMapGraph, useTranslate } from '../../state/atlas-context.tsx';
import type { SharedPage } from '../../state/shared-page.ts';
import { carriedLines, leftBehind } from './carried-words.ts';
import { CopyField } from './copy-field.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { SendButton } from './send-button.tsx';
import styles from './share.module.css';
import { type Scope, scopesOf, sharedLink } from './shared-link.ts';
import { useNameOfRead } from './use-name-of-read.ts';

const Poster = late(async () => (await import('./share-poster.tsx')).SharePoster);
const Embed = late(async () => (await import('./share-embed.tsx')).ShareEmbed);

/** From so many signs on the modules of a code are small. */
const LONG = 300;
/** More than the densest code holds. */
const LONGEST = 2_900;

/** All ways of handing the page on. */
export function ShareParts({ page }: { page: SharedPage }) {
  const translate = useTranslate();
  const words = useWords();
  const graph = useMapGraph();
  const choices = useChoices((state) => state);
  const [asked, setAsked] = useState<Scope>('page');
  const [withMap, setWithMap] = useState(true);
  const node = choices.selection.kind === 'node' ? graph?.node(choices.selection.id) : undefined;
  const scopes = scopesOf(choices, node);
  const scope = scopes.includes(asked) ? asked : 'page';
  const read = useNameOfRead();
  const name = read ?? translate(page.viewLabel ?? 'app.title');
  const base = `${window.location.origin}${window.location.pathname}`;
  const link = sharedLink({ scope, withMap }, page, base);
  const { address } = link;
  return (
    <>
      <div className={styles['columns']}>
        <div>
          <ScopeChoice
            scopes={scopes}
            name={name}
            scope={scope}
            onScope={setAsked}
            withMap={withMap}
            onWithMap={choices.camera === undefined ? undefined : setWithMap}
          />
          <CopyField
            text={address}
            label="share.link"
            rows={3}
            copy="share.copy"
            copied="share.copied"
            failed="share.copyFailed"
          />
          <SendButton title={name} address={address} />
        </div>
        <figure className={styles['code']}>
          {address.length > LONGEST ? null : (
            <QrCode text={address} label={translate('share.code', { address })} />
          )}
          <figcaption>{translate(hintOf(address.length))}</figcaption>
        </figure>
      </div>
      <div className={styles['columns']}>
        <section aria-labelledby="share-carried">
          <h3 id="share-carried">{translate('share.carried')}</h3>
          <ul className={styles['carried']}>
            {carriedLines(link, page.viewLabel, { graph, words }).map(({ key, text, detail }) => (
              <li key={key}>
                {text}
                {detail === undefined ? null : <code>{detail}</code>}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="share-left">
          <h3 id="share-left">{translate('share.notCarried')}</h3>
          <ul className={styles['left']}>
            {leftBehind(words).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{translate('share.keptWhere')}</p>
        </section>
      </div>
      <Fold title={translate('share.poster')} said={translate('share.posterSaid')}>
        <Poster key={address} page={page} name={name} address={address} />
      </Fold>
      <Fold title={translate('share.embed')} said={translate('share.embedSaid')}>
        <Embed link={link} base={base} name={name} />
      </Fold>
    </>
  );
}

function hintOf(length: number) {
  if (length > LONGEST) return 'share.codeNone';
  return length > LONG ? 'share.codeDense' : 'share.codeHint';
}
