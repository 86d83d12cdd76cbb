import type { AtlasNode } from '../../atlas/records/node.ts';
import { hasOwnPage, ownPagePath } from '../../atlas/records/own-page.ts';
import { type Choices, INITIAL_CHOICES } from '../../state/choices.ts';
import type { PageLink, SharedPage } from '../../state/shared-page.ts';
import { writeUrl } from '../../state/url.ts';

/** What is shared: the page as it is, what is read on its own, or the small page that messengers show the title of. */
export const SCOPES = ['page', 'record', 'card'] as const;
export type Scope = (typeof SCOPES)[number];

/** A link with what it says. */
export type SharedLink = Omit<PageLink, 'search'> & {
  /** Absolute. */
  address: string;
};

/** The scopes that there are for what is read now. */
export function scopesOf({ selection }: Choices, node: AtlasNode | undefined): readonly Scope[] {
  if (selection.kind === 'none') return ['page'];
  return node !== undefined && hasOwnPage(node) ? SCOPES : ['page', 'record'];
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
  // The small page is in Chinese, as the records are.
  if (scope === 'card' && selection.kind === 'node')
    return {
      choices: { ...choices, language: 'zh' },
      surfaces: [],
      address: new URL(ownPagePath(selection.id), base).href,
    };
  return { choices, surfaces: [], address: `${base}${writeUrl(choices)}` };
}
