import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { stepSearch } from './go-to-step.ts';
import styles from './story.module.css';

/** The whole story for paper: a step a block, with its sources and the address that it opens at. */
export function Handout({ story }: { story: ShownStory }) {
  const translate = useTranslate();
  const { origin, pathname, search } = window.location;
  return (
    <section className={styles['handout']} aria-label={story.title} data-instead-of-map>
      <h2>{story.title}</h2>
      {story.isOwn ? <p className={styles['quiet']}>{translate('story.unchecked')}</p> : null}
      <ol>
        {story.steps.map(({ heading, words, citations, address }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <h3>
              {index + 1}　{heading}
            </h3>
            <p>
              {words} <SourceTags citations={citations} />
            </p>
            <p className={styles['address']}>
              {`${origin}${pathname}${stepSearch({ id: story.id, step: index + 1 }, address, search)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
