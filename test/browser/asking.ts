import type { ExpectStatic } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';
import type { Locator } from './browser.ts';
import { doors, dossierHeading, dossierSection, list, tabs } from './landmarks.ts';
import { type VisitOptions, visit } from './visit.ts';

/** An answer that needs more than this is not found by somebody who has other things to do. */
const MOST_INTERACTIONS = 3;

/**
 * A visitor with a question. A click, a search with its Enter, a value chosen of a filter and a number entered are one
 * interaction each; looking is none. The fourth throws.
 */
export class Asking {
  #interactions = 0;

  constructor(readonly atlas: AtlasPage) {}

  #count(): void {
    this.#interactions += 1;
    if (this.#interactions > MOST_INTERACTIONS) throw new Error('The answer takes a fourth interaction.');
  }

  /** Types and takes the best result. */
  async search(text: string): Promise<void> {
    this.#count();
    await this.atlas.selectBySearch(text);
  }

  /** Types and looks at what there is. */
  async find(text: string): Promise<string[]> {
    this.#count();
    return this.atlas.search(text);
  }

  async click(what: Locator): Promise<void> {
    this.#count();
    await what.click();
  }

  async openDoor(name: string): Promise<void> {
    await this.click(doors(this.atlas.page).getByRole('button', { name, exact: true }));
  }

  async openTab(name: string): Promise<void> {
    await this.click(tabs(this.atlas.page).getByRole('button', { name, exact: true }));
  }

  /** Takes a value of a filter, whose label goes on with the number of records that it leaves. */
  async choose(filter: string, value: string): Promise<void> {
    this.#count();
    const button = list(this.atlas.page).getByRole('button', { name: new RegExp(`^${filter}(：|:|$)`) });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await this.atlas.page.getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) }).check();
  }

  async enter(field: Locator, text: string): Promise<void> {
    this.#count();
    await field.fill(text);
  }

  /** Follows a link below a heading of the dossier and waits for the record of that name. */
  async follow(section: string, name: string): Promise<void> {
    await this.click(itemOf(this.atlas, section, name).getByRole('link', { name, exact: true }));
    await dossierHeading(this.atlas.page).filter({ hasText: name }).waitFor();
  }
}

/** The line of a record below a heading of the dossier. */
export function itemOf({ page }: AtlasPage, section: string, name: string): Locator {
  return dossierSection(page, section)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** What a line or a section says, its source tags with it, words separated by single spaces. */
export async function saidIn(part: Locator): Promise<string> {
  return (await part.innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** The sources in a part of the page, tags and raised numbers alike, as written: `2021 五（二）专栏3`. */
export async function sourcesIn(part: Locator): Promise<string[]> {
  const openers = await part.getByRole('button', { name: /(出处：|[Ss]ource: )/ }).all();
  // A number says what it stands for to who rests on it.
  return Promise.all(
    openers.map(async (opener) => (await opener.getAttribute('title')) ?? opener.innerText()),
  );
}

/**
 * A test that may run beside others: it opens the atlas without its map, which is another way to the same records, and
 * sees that nobody complains.
 */
export function ask(
  answer: (asking: Asking, atlas: AtlasPage, expect: ExpectStatic) => Promise<void>,
  { query = '', ...options }: VisitOptions & { query?: string } = {},
): (test: Required<Pick<VisitOptions, 'onTestFinished'>> & { expect: ExpectStatic }) => Promise<void> {
  return async ({ expect: own, onTestFinished }) => {
    const atlas = await visit(query, { webgl: false, ...options, onTestFinished });
    await answer(new Asking(atlas), atlas, own);
    own(atlas.complaints).toEqual([]);
  };
}
