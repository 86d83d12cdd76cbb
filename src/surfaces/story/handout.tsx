import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { MapSvg } from '../../parts/paper-map/map-svg.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import { stepSearch } from './go-to-step.ts';

import { HANDOUT_FRAME, type StepMaps } from './step-map.ts';
import styles from './story.module.css';

/**
 * The whole story for paper: a step a block, with its sources, where it is, and the address that it opens at.
 * @param maps one for each step that names places, once they are drawn
 */
export function Handout({ story, maps }: { story: ShownStory; maps: StepMaps | undefined }) {
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
            <Where map={maps?.[index]} heading={heading} />
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

/** 审图号 or 示意图 and the credits stand at every map, as they do on the page. */
function Where({ map, heading }: { map: StepMaps[number]; heading: string }) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  if (map === undefined) return null;
  const number = reviewNumber === '' ? translate('frame.schematic') : reviewNumber;
  const told = [
    ...(map.keyed.length === 0 ? [] : [map.keyed.join(translate('list.separator'))]),
    ...(map.hasCounts ? [translate('story.map.counted')] : []),
    `${translate('frame.reviewNumber', { number })} · ${translate('frame.attributionShort')}`,
  ];
  return (
    <figure>
      <MapSvg
        className={undefined}
        frame={HANDOUT_FRAME}
        shapes={map.shapes}
        label={translate('story.map', { heading })}
      />
      <figcaption>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
    </figure>
  );
}
