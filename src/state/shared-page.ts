import type { MessageKey } from '../messages/translate.ts';
import type { Choices } from './choices.ts';
import type { Pairs } from './home.ts';

/** What a surface adds to a link. */
export interface SurfacePart {
  /** Name of the surface's slice. */
  slice: string;
  pairs: Pairs;
}

/** A link to the page as it is, and what it says. */
export interface PageLink {
  /** Query string, `''` or beginning with `?`. */
  search: string;
  /** The choices that it carries, with those that it leaves out as at first. */
  choices: Choices;
  surfaces: readonly SurfacePart[];
}

/** The page as it is now, for whoever hands it on. */
export interface SharedPage {
  /** @param withMap whether the link tells where the map is */
  link(withMap: boolean): PageLink;
  /** What the tab of the open view is called; `undefined` for the map alone. */
  viewLabel: MessageKey | undefined;
  /**
   * What is seen of the map now, in light colours, without what panels cover; `undefined` where there is no map or none of
   * it is seen.
   */
  takeMap(): Promise<HTMLCanvasElement | undefined>;
}
