import type { Reader } from '../../src/atlas/reading/block.ts';
import { sourceLine } from '../../src/atlas/reading/card.ts';
import { storyPagePath } from '../../src/atlas/records/own-page.ts';
import type { Story } from '../../src/atlas/records/story.ts';
import { uniqueCitations } from '../../src/atlas/records/unique-citations.ts';
import { publishedStory } from '../../src/atlas/stories/shown-story.ts';
import { storyPlaceText } from '../../src/atlas/stories/story-place.ts';
import { footerOf, type PublishedSite } from './page-footer.ts';
import { OWN_WORDS } from './page-words.ts';
import { shortSource } from './record-page.ts';
import { escaped, type SmallPage } from './small-page.ts';

/** A small page of a story: what it is about, and each step in words with its sources. */
export function storyPage(reader: Reader, story: Story, site: PublishedSite): SmallPage {
  const { language, words } = reader;
  const own = OWN_WORDS[language];
  const { title, steps } = publishedStory(story, language);
  const lead = language === 'en' ? story.leadEn : story.lead;
  return {
    language,
    folder: storyPagePath(story.id, language),
    otherFolder: storyPagePath(story.id, language === 'zh' ? 'en' : 'zh'),
    pictureFolder: storyPagePath(story.id, 'zh'),
    site: words('app.title'),
    name: title,
    path: own.story,
    told: lead,
    source: shortSource(reader, uniqueCitations(steps.flatMap(({ citations }) => citations))),
    warning: undefined,
    body: [
      `<p>${escaped(lead)}</p>`,
      '<ol>',
      ...steps.map(
        ({ citations, heading, words: told }, index) =>
          `<li><h2>${index + 1} ${escaped(heading)}</h2><p>${escaped(told)}</p><p class="sources">${escaped(
            own.source(sourceLine(reader, citations)),
          )}</p></li>`,
      ),
      '</ol>',
    ],
    search: `?story=${storyPlaceText({ id: story.id, step: 1 })}${language === 'en' ? '&lang=en' : ''}`,
    open: own.openStory,
    footer: footerOf(reader, site),
  };
}
