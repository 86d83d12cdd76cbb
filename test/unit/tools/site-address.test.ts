import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteAddress } from '../../../geodata/site/vite-plugins.ts';

const PAGE = readFileSync('index.html', 'utf8');

/** What the plugin makes of the page. */
function written(address: string): { html: string; tags: unknown } {
  const { transformIndexHtml } = siteAddress(address);
  const answer: unknown =
    typeof transformIndexHtml === 'function'
      ? Reflect.apply(transformIndexHtml, undefined, [PAGE])
      : undefined;
  if (typeof answer !== 'object' || answer === null || !('html' in answer) || !('tags' in answer))
    throw new Error('The page was not transformed.');
  return { html: String(answer.html), tags: answer.tags };
}

test('with an address the picture for messengers and the page itself are named in full', () => {
  for (const address of ['https://example.org/atlas', 'https://example.org/atlas/']) {
    const { html, tags } = written(address);
    expect(html).toContain('<meta property="og:image" content="https://example.org/atlas/preview.jpg" />');
    expect(JSON.stringify(tags)).toContain('"og:url","content":"https://example.org/atlas/"');
  }
});

test('without one nothing is changed; what is no address stops the build', () => {
  expect(siteAddress(undefined).transformIndexHtml).toBeUndefined();
  expect(siteAddress('').transformIndexHtml).toBeUndefined();
  for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?x=1', 'https://'])
    expect(() => siteAddress(wrong)).toThrow(/VITE_SITE_ADDRESS/);
});
