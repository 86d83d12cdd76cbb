import type { AtlasNode } from '../../atlas/records/node.ts';
import { hasOwnPage, recordPagePath, storyPagePath } from '../../atlas/records/own-page.ts';
import { OWN_PREFIX, readStoryPlace, storyPlaceText } from '../../atlas/stories/story-place.ts';
import { type Choices, INITIAL_CHOICES } from '../../state/choices.ts';
import type { PageLink, SharedPage } from '../../state/shared-page.ts';
import { writeUrl } from '../../state/url.ts';

/**
 * What is shared: the page as it is, what is read on its own, or a small page that messengers show title and picture of, that of
 * what is read or that of the story.
 */
export type Scope = 'page' | 'record' | 'card' | 'story';

/** A link with what it says. */
export type SharedLink = Omit<PageLink, 'search'> & {
  /** Absolute. */
  address: string;
};

/** The scopes that there are for what is read now. */
export function scopesOf({ selection, story }: Choices, node: AtlasNode | undefined): readonly Scope[] {
  const ofRecord: readonly Scope[] =
    selection.kind === 'none' ? [] : node !== undefined && hasOwnPage(node) ? ['record', 'card'] : ['record'];
  return ['page', ...ofRecord, ...(publishedStory(story) === undefined ? [] : (['story'] as const))];
}

/** The id of the story that is open; of one's own, which is on this device alone, none. */
function publishedStory(story: string | undefined): string | undefined {
  const id = readStoryPlace(story)?.id;
  return id === undefined || id.startsWith(OWN_PREFIX) ? undefined : id;
}

/**
 * The link of a scope. @param base the page without its query string, absolute, ending with its folder or its file
 */
export function sharedLink(
  { scope, withMap }: { scope: Scope; withMap: boolean },
  page: Pick<SharedPage, 'link'>,
  base: string,
): SharedLink {
  const { search, ...link } = page.link(withMap);
  if (scope === 'page') return { ...link, address: `${base}${search}` };
  const { selection, language } = link.choices;
  const choices = { ...INITIAL_CHOICES, selection, language };
  const small = (path: string): string => new URL(path, base).href;
  if (scope === 'card' && selection.kind === 'node')
    return { choices, surfaces: [], address: small(recordPagePath(selection.id, language)) };
  const story = publishedStory(link.choices.story);
  if (scope === 'story' && story !== undefined)
    return {
      choices: { ...INITIAL_CHOICES, language, story: storyPlaceText({ id: story, step: 1 }) },
      surfaces: [],
      address: small(storyPagePath(story, language)),
    };
  return { choices, surfaces: [], address: `${base}${writeUrl(choices)}` };
}
