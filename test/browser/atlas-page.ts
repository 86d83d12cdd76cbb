import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './browser.ts';
import {
  doors,
  dossier,
  dossierHeading,
  dossierSection,
  mapCanvas,
  searchBox,
  searchResults,
  searchStatus,
  tabs,
} from './landmarks.ts';
import type { Complaint } from './observations.ts';
import { decodePng, type Picture } from './pixels.ts';
import { type Point, parseUrlCamera, project, type UrlCamera } from './projection.ts';
import type { RunningServer } from './server.ts';

export type MapState = 'ready' | 'loading' | 'unavailable' | 'lost' | 'failed';

/** WGS84 degrees. */
export interface Position {
  lon: number;
  lat: number;
}

/** A visitor at the atlas: what they do and what they see, in the atlas's own words. */
export class AtlasPage {
  constructor(
    /** For what this class has no word for. */
    readonly page: Page,
    readonly server: RunningServer,
    /** Grows while the visit lasts; empty is as it should be. */
    readonly complaints: readonly Complaint[],
  ) {}

  /** Opens a path or query below the site's root. */
  async open(query = ''): Promise<void> {
    await this.page.goto(new URL(query, this.server.url).href);
  }

  /** Waits for the map to be in this state (`ready` is the first complete map), and for the page around it. */
  async waitForMap(state: MapState = 'ready'): Promise<void> {
    await this.page.locator(`html[data-map="${state}"]`).waitFor({ state: 'attached' });
    await this.page.getByRole('main').waitFor();
  }

  /** What the page says of its map now. */
  async mapState(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-map');
  }

  /** The query of the address bar. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Waits until the address has this parameter; `null` means that it is gone. */
  async waitForQuery(key: string, value: string | null): Promise<void> {
    await this.page.waitForURL((url) => url.searchParams.get(key) === value);
  }

  /** Waits until the address holds a camera that `isWanted`, by default any, and returns it. */
  async waitForCamera(isWanted: (camera: string) => boolean = () => true): Promise<string> {
    await this.page.waitForURL((url) => {
      const camera = url.searchParams.get('map');
      return camera !== null && isWanted(camera);
    });
    return this.query().get('map') ?? '';
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  /** Types into the search and returns the results' texts, best first, once the search says that it has them. */
  async search(text: string): Promise<string[]> {
    const box = searchBox(this.page);
    await box.fill(text);
    await searchStatus(this.page)
      .filter({ hasText: /\S/, hasNotText: /正在|loading|reading/i })
      .waitFor()
      .catch(async (cause: unknown) => {
        const state = [await box.inputValue(), await box.getAttribute('aria-expanded'), await this.focused()];
        const said = await this.page.getByRole('search').innerText();
        throw new Error(`The search does not answer ${text}: ${[...state, said].join(' | ')}`, { cause });
      });
    return searchResults(this.page).allInnerTexts();
  }

  /** Searches and takes the best result by keyboard. */
  async selectBySearch(text: string): Promise<void> {
    await this.search(text);
    await this.pressKeys('Enter');
    await dossierHeading(this.page).waitFor();
  }

  /** Presses keys one after the other, `Shift+Tab` for instance. */
  async pressKeys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The name of the record that the dossier shows. */
  async dossierTitle(): Promise<string> {
    return (await dossierHeading(this.page).innerText()).trim();
  }

  /** Waits until the dossier shows the record of this name. */
  async waitForDossier(title: string | RegExp): Promise<void> {
    await dossierHeading(this.page).filter({ hasText: title }).waitFor();
  }

  async waitForNoDossier(): Promise<void> {
    await dossierHeading(this.page).waitFor({ state: 'hidden' });
  }

  /** Follows a link of the dossier, a related record for instance; below one of its headings where that is named. */
  async followDossierLink(name: string | RegExp, section?: string | RegExp): Promise<void> {
    const part = section === undefined ? dossier(this.page) : dossierSection(this.page, section);
    await part.getByRole('link', { name }).first().click();
  }

  /** Asks a part of the dossier for all that it has, where it shows a few at first. */
  async expandDossierSection(section: string | RegExp): Promise<void> {
    const more = dossierSection(this.page, section)
      .getByRole('button', { expanded: false })
      .filter({
        hasText: /展开|show all/i,
      });
    if ((await more.count()) > 0) await more.click();
  }

  /** Opens a door, and behind it a tab where that is named. */
  async openDoor(door: string, tab?: string): Promise<void> {
    await doors(this.page).getByRole('button', { name: door, exact: true }).click();
    if (tab !== undefined) await tabs(this.page).getByRole('button', { name: tab, exact: true }).click();
  }

  /** Accessible name or text of the element that has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  }

  /** What live regions say now. */
  async announcements(): Promise<string[]> {
    const said = this.page.locator('[role=status],[role=alert],[aria-live]');
    return (await said.allInnerTexts()).map((text) => text.trim()).filter((text) => text !== '');
  }

  /** Waits until the map shows what is chosen and rests, and says where it looks. */
  async restingCamera(): Promise<UrlCamera> {
    await this.page.locator('html[data-shown]').waitFor({ state: 'attached' });
    const canvas = mapCanvas(this.page).and(this.page.locator('[data-camera]'));
    return parseUrlCamera(await canvas.getAttribute('data-camera'));
  }

  /** Where the position is drawn, in CSS pixels of the window, once the map rests. */
  async pointOf({ lon, lat }: Position): Promise<Point> {
    const camera = await this.restingCamera();
    const box = await mapCanvas(this.page).boundingBox();
    const padding = await mapCanvas(this.page).getAttribute('data-padding');
    if (!box || padding === null) throw new Error('The map is not on the page, or does not say its padding.');
    const [top = 0, right = 0, bottom = 0, left = 0] = padding.split(' ').map(Number);
    const point = project(camera, box, { top, right, bottom, left }, lon, lat);
    return { x: box.x + point.x, y: box.y + point.y };
  }

  /** A real click of the mouse on the map at this position. */
  async clickMap(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.mouse.click(x, y);
  }

  /** A finger on the map at this position. */
  async tapMap(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.touchscreen.tap(x, y);
  }

  async hoverMap(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.mouse.move(x, y);
  }

  /** The pixels within `radius` CSS pixels of a position, or of the whole map. */
  async mapPicture(around?: Position, radius = 40): Promise<Picture> {
    const box = await mapCanvas(this.page).boundingBox();
    if (!box) throw new Error('The map is not on the page.');
    const centre = around && (await this.pointOf(around));
    const clip = centre
      ? { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius }
      : box;
    return decodePng(this.page.context(), await this.page.screenshot({ clip }));
  }

  /** Takes the map's drawing context away, as a browser does when memory is short. The driver can give it back. */
  async loseContext(): Promise<void> {
    await this.#contextLoss('loseContext');
  }

  async restoreContext(): Promise<void> {
    await this.#contextLoss('restoreContext');
  }

  /** Asks the extension once and keeps it: a lost context hands out no extensions. */
  async #contextLoss(action: 'loseContext' | 'restoreContext'): Promise<void> {
    await mapCanvas(this.page).evaluate((canvas, method) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map has no canvas.');
      const kept: unknown = Reflect.get(canvas, 'contextLoss');
      const extension = kept ?? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('The context cannot be lost here.');
      Reflect.set(canvas, 'contextLoss', extension);
      Reflect.apply(Reflect.get(extension, method), extension, []);
    }, action);
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.page.context().setOffline(offline);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  /**
   * What axe finds wrong (WCAG 2.2 A and AA and best practices), one line a rule with the first place, and lists that hold nothing,
   * which are told as lists; of a part of the page only, where a selector names it.
   */
  async accessibilityViolations(within?: string): Promise<string[]> {
    // The atlas has no frames, whose findings axe would gather in a page of its own.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode(true);
    // What is well is not written out, node by node, which is most of axe's work.
    axe.options({ resultTypes: ['violations'] });
    const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, ${nodes[0]?.target.join(' ')})`,
    );
    const empty = await this.page
      .locator(`:is(${within ?? 'body'}) :is(ul, ol, dl):not([role]):empty`)
      .evaluateAll((lists) =>
        lists.flatMap((list) =>
          list.getClientRects().length === 0
            ? []
            : [`empty list in ${list.parentElement?.outerHTML.slice(0, 80)}`],
        ),
      );
    return [...found, ...empty];
  }
}
