import { useEffect, useState } from 'react';
import { knownAddress } from '../../atlas/stories/known-address.ts';
import { useAtlasContext, useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { say } from '../../state/session.ts';
import { leaveUnknown } from './leave-unknown.ts';
import styles from './stories.module.css';
import { useOwnStories } from './use-stories.ts';

/** What the page is called now, without the name of the atlas: a heading to begin with. */
const pageHeading = (title: string): string =>
  document.title
    .split(' · ')
    .filter((part) => part !== title)
    .join(' · ');

/** The bar over the atlas that puts what it shows now into a story of one's own. */
export function CollectBar({ id }: { id: string }) {
  const translate = useTranslate();
  const { addressNames } = useSite();
  const stores = useAtlasContext();
  const { choices, session } = stores;
  const restore = useChoices((state) => state.restore);
  const { own, stories, trouble } = useOwnStories();
  const story = stories.find((one) => one.id === id);
  const [heading, setHeading] = useState('');
  const isMissing = story === undefined;
  useEffect(() => {
    if (isMissing) leaveUnknown(stores);
  }, [isMissing, stores]);
  if (story === undefined) return null;
  const title = story.title === '' ? translate('stories.untitled') : story.title;
  const add = (): void => {
    const { address } = knownAddress(window.location.search, addressNames);
    const named = heading.trim() === '' ? pageHeading(translate('app.title')) : heading.trim();
    const step = own.addStep(id, { address, heading: named.slice(0, 120), words: '', notes: '' });
    if (step === undefined) return;
    setHeading('');
    say(session, 'stories.added', { title, step });
  };
  return (
    <section className={`panel ${styles['bar']}`} aria-label={translate('stories.collecting', { title })}>
      <p>
        {title}{' '}
        <span className={styles['quiet']}>{translate('stories.steps', { count: story.steps.length })}</span>
      </p>
      <label>
        <span className="visually-hidden">{translate('stories.newHeading')}</span>
        <input
          value={heading}
          maxLength={120}
          placeholder={translate('stories.newHeading')}
          onChange={({ target }) => setHeading(target.value)}
        />
      </label>
      <button type="button" className="primary-button" onClick={add}>
        {translate('stories.add')}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          restore({ story: undefined });
          choices.getState().openView('stories');
        }}
      >
        {translate('stories.done')}
      </button>
      {trouble === undefined ? null : (
        <p role="alert" className={styles['trouble']}>
          {translate(`stories.trouble.${trouble}`)}
        </p>
      )}
    </section>
  );
}
