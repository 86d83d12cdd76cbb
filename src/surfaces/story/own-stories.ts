import { createStore } from 'zustand/vanilla';
import { MOST_STEPS, type OwnStep, type OwnStory, readKeptStories } from '../../atlas/stories/own-story.ts';
import { OWN_PREFIX } from '../../atlas/stories/story-place.ts';

/** Where the device keeps them. */
const NAME = 'atlas.stories';
/** The most that all of them together may take of the device, UTF-16 units: a tenth of what a browser grants a site. */
const MOST_KEPT = 500_000;

/** Why something was not kept: the device refuses, or there is more than fits. */
export type Trouble = 'full' | 'long';

interface OwnStories {
  stories: readonly OwnStory[];
  trouble: Trouble | undefined;
}

/** Local storage, or what stands in for it. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The device's storage; undefined where even asking for it is refused. */
function deviceStorage(): Kept | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function readKept(storage: Kept | undefined): readonly OwnStory[] {
  try {
    return readKeptStories(storage?.getItem(NAME) ?? undefined);
  } catch {
    return [];
  }
}

function freshId(): string {
  return `${OWN_PREFIX}${Math.random().toString(36).slice(2, 8).padEnd(6, '0')}`;
}

/**
 * The stories that somebody made on this device. What another window has changed meanwhile is taken over before anything is
 * written, story by story, so that of two windows the one that wrote a story last has it.
 */
export function createOwnStories(storage: Kept | undefined = deviceStorage()) {
  const store = createStore<OwnStories>()(() => ({ stories: readKept(storage), trouble: undefined }));
  const refresh = (): void => store.setState({ stories: readKept(storage) });
  /** Keeps what `change` makes of the stories; where the device refuses, it lasts as long as the page, and that is told. */
  const write = (change: (stories: readonly OwnStory[]) => readonly OwnStory[]): boolean => {
    const { trouble, stories: now } = store.getState();
    const stories = change(trouble === 'full' ? now : readKept(storage));
    const text = JSON.stringify(stories);
    if (text.length > MOST_KEPT) {
      store.setState({ trouble: 'long' });
      return false;
    }
    try {
      if (storage === undefined) throw new Error('no storage');
      storage.setItem(NAME, text);
      store.setState({ stories, trouble: undefined });
    } catch {
      store.setState({ stories, trouble: 'full' });
    }
    return true;
  };
  return {
    store,
    refresh,
    find: (id: string): OwnStory | undefined => store.getState().stories.find((story) => story.id === id),
    /** Adds a story; its id, or undefined where there is no more room. */
    add: (content: Omit<OwnStory, 'id'>): string | undefined => {
      const id = freshId();
      return write((stories) => [...stories, { id, ...content }]) ? id : undefined;
    },
    change: (id: string, change: Partial<Omit<OwnStory, 'id'>>): boolean =>
      write((stories) => stories.map((story) => (story.id === id ? { ...story, ...change } : story))),
    remove: (id: string): boolean => write((stories) => stories.filter((story) => story.id !== id)),
    /** Puts a step at the end of a story; how many it then has, or undefined where it was not added. */
    addStep: (id: string, step: OwnStep): number | undefined => {
      const steps = store.getState().stories.find((story) => story.id === id)?.steps;
      if (steps === undefined) return undefined;
      if (steps.length >= MOST_STEPS) {
        store.setState({ trouble: 'long' });
        return undefined;
      }
      const isKept = write((stories) =>
        stories.map((story) => (story.id === id ? { ...story, steps: [...story.steps, step] } : story)),
      );
      return isKept ? steps.length + 1 : undefined;
    },
  };
}

export type OwnStoriesOfDevice = ReturnType<typeof createOwnStories>;

let ofDevice: OwnStoriesOfDevice | undefined;

/** Those of this device, read when they are first asked for, and again when another window has changed them. */
export function ownStories(): OwnStoriesOfDevice {
  if (ofDevice === undefined) {
    const made = createOwnStories();
    window.addEventListener('storage', ({ key }) => {
      if (key === NAME || key === null) made.refresh();
    });
    ofDevice = made;
  }
  return ofDevice;
}
