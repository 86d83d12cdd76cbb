import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LOST_SCRIPT } from '../../../geodata/site/lost-page.ts';

/** Where the page for lost addresses goes, and where its link leads. */
function sent(address: string): { to: string | undefined; link: string } {
  const { pathname, search, hash } = new URL(address, 'https://atlas.example');
  const link = { href: './' };
  let to: string | undefined;
  runInNewContext(LOST_SCRIPT, {
    location: {
      pathname,
      search,
      hash,
      replace: (next: string) => {
        to = next;
      },
    },
    document: { getElementById: () => link },
  });
  return { to, link: link.href };
}

describe('an address that leads to no file', () => {
  test.each([
    ['/atlas/。', '/atlas/'],
    ['/atlas/，', '/atlas/'],
    ['/atlas/）。', '/atlas/'],
    ['/atlas/点这里看', '/atlas/'],
    ['/atlas/%22', '/atlas/'],
    ['/atlas/index.html。', '/atlas/'],
    ['/atlas/index.html.', '/atlas/'],
    ['/atlas/licences.txt，谢谢', '/atlas/licences.txt'],
    ['/。', '/'],
    ['/%E0%A4%A', '/'],
    ['/图集/。', '/%E5%9B%BE%E9%9B%86/'],
    ['/atlas/？select=place/zone/qianwan', '/atlas/?select=place/zone/qianwan'],
    ['/atlas/%3Fselect=place/zone/qianwan', '/atlas/?select=place/zone/qianwan'],
    ['/atlas/index.html？select=place/zone/qianwan', '/atlas/?select=place/zone/qianwan'],
    ['/atlas？view=places', '/atlas/?view=places'],
    ['/atlas/&select=place/zone/qianwan', '/atlas/?select=place/zone/qianwan'],
    ['/atlas/。?select=place/zone/qianwan#top', '/atlas/?select=place/zone/qianwan#top'],
    ['/atlas/？view=places?from=timeline', '/atlas/?view=places&from=timeline'],
  ])('%s goes to %s', (address, meant) => {
    expect(sent(address).to).toBe(meant);
    // And that is the end of it.
    expect(sent(meant).to).toBeUndefined();
  });

  test.each([
    ['/atlas/nothing', '/atlas/'],
    ['/atlas/nothing.js', '/atlas/'],
    ['/atlas/a/b/', '/atlas/a/b/'],
  ])('%s stays, and its link leads to %s', (address, folder) => {
    expect(sent(address)).toEqual({ to: undefined, link: folder });
  });
});
