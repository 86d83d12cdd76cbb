import { oneOf } from '../../geodata/lib/seeded-random.ts';
import { VIEWPORT } from '../bench/opening.ts';
import type { Page } from '../browser/browser.ts';
import { PLACES } from './places.ts';

type Step = (page: Page, random: () => number) => Promise<void>;

const KEYS = [
  'Escape',
  'Tab',
  'Enter',
  'ArrowUp',
  'ArrowDown',
  '+',
  '-',
  '0',
  'F6',
  'u',
  'n',
  'p',
  'b',
  'PageDown',
  'PageUp',
  '?',
] as const;
const WORDS = ['前湾', '磁', 'cixi', '汽车', '补贴', '2025', '>'] as const;

const point = (random: () => number): readonly [number, number] => [
  40 + random() * (VIEWPORT.width - 80),
  90 + random() * (VIEWPORT.height - 150),
];

const drag: Step = async ({ mouse }, random) => {
  const [x, y] = point(random);
  await mouse.move(x, y);
  await mouse.down();
  for (let move = 0; move < 4; move += 1) await mouse.move(...point(random));
  await mouse.up();
};

const wheel: Step = async ({ mouse }, random) => {
  await mouse.move(...point(random));
  await mouse.wheel(0, (random() - 0.5) * 900);
};

const click: Step = ({ mouse }, random) => mouse.click(...point(random));
const doubleClick: Step = ({ mouse }, random) => mouse.dblclick(...point(random));

/** What can be pressed and neither leaves the atlas nor writes a file. */
const PRESSABLE = 'a[href^="?"], button:not([disabled]), [role="row"] a, summary';
/** What takes away on purpose what the reader wrote. */
const DELETES = /^(?:删去|清除本机|Delete|Clear everything)/;

const press: Step = async (page, random) => {
  const found = page.locator(PRESSABLE).filter({ visible: true });
  const count = await found.count();
  if (count === 0) return;
  const chosen = found.nth(Math.floor(random() * count));
  const name = await chosen
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
    .catch(() => '');
  if (DELETES.test(name ?? '')) return;
  await chosen.click({ timeout: 1_500, trial: false, noWaitAfter: true }).catch(() => undefined);
};

const type: Step = async (page, random) => {
  await page.keyboard.press('/');
  await page.keyboard.type(oneOf(WORDS, random));
};

/** One step back, but never out of the atlas. */
function goBack(): void {
  const navigation: unknown = Reflect.get(window, 'navigation');
  const entry: unknown =
    typeof navigation === 'object' && navigation !== null
      ? Reflect.get(navigation, 'currentEntry')
      : undefined;
  const index: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'index') : 0;
  if (typeof index === 'number' && index > 0) history.back();
}

/** Goes where a link of the page could lead, in place. */
const go: Step = (page, random) =>
  page.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, oneOf(PLACES, random).address);

/** Opens the dialog that hands the page on. */
const share: Step = async (page) => {
  const button = page.getByRole('button', { name: /^(?:分享|Share)$/ }).filter({ visible: true });
  await button
    .first()
    .click({ timeout: 1_500 })
    .catch(() => undefined);
};

/** Writes on the record that is read, and stars it. */
const note: Step = async (page, random) => {
  const field = page.locator('.note-field textarea').filter({ visible: true }).first();
  if ((await field.count()) === 0) return press(page, random);
  await field.focus({ timeout: 1_500 }).catch(() => undefined);
  await page.keyboard.type(oneOf(WORDS, random));
};

/** What a restless visitor does, the more often the more often it stands here. */
const STEPS: readonly Step[] = [
  drag,
  drag,
  drag,
  wheel,
  wheel,
  click,
  click,
  doubleClick,
  press,
  press,
  press,
  (page, random) => page.keyboard.press(oneOf(KEYS, random)),
  type,
  go,
  go,
  share,
  note,
  (page) => page.evaluate(goBack),
  (page) => page.evaluate(() => history.forward()),
];

/** What is asked of a page that is just being left: a link of the still overview was pressed before the scripts came. */
const LEFT = /Execution context was destroyed/;

/** A key that is on its way while the page is left is never answered; a page that hangs is told by `stuckState`. ms */
const PATIENCE = 15_000;

/** Does one thing at random. */
export const randomStep: Step = async (page, random) => {
  const { promise, end } = patience();
  try {
    await Promise.race([oneOf(STEPS, random)(page, random), promise]);
  } catch (error) {
    if (!LEFT.test(String(error))) throw error;
  } finally {
    end();
  }
};

function patience(): { promise: Promise<void>; end: () => void } {
  const ends: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    ends.push(() => clearTimeout(timer));
  });
  return {
    promise,
    end: () => {
      for (const stop of ends) stop();
    },
  };
}
