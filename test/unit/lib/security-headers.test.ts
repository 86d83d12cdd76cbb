import { describe, expect, test } from 'vitest';
import {
  FIRST_PAINT_SCRIPT,
  firstPaintCss,
  policyHash,
  withoutSpace,
} from '../../../geodata/site/first-paint.ts';
import { serverHeaders } from '../../../geodata/site/server-headers.ts';
import { headerPolicy, metaPolicy } from '../../../src/lib/content-security-policy.ts';
import { CORE_HOMES } from '../../../src/state/core-homes.ts';
import { headersFor, parseHeaderRules } from '../../browser/sample-headers.ts';

describe('the Content-Security-Policy', () => {
  test('allows nothing by default, nothing unsafe and no other origin', () => {
    expect(metaPolicy()).toMatch(/^default-src 'none';/);
    const sources = headerPolicy()
      .split(/;? /)
      .filter((word) => !word.endsWith('-src'));
    const types = ['require-trusted-types-for', "'script'", 'trusted-types', 'atlas'];
    const known = [
      "'none'",
      "'self'",
      'data:',
      'blob:',
      'base-uri',
      'form-action',
      'frame-ancestors',
      ...types,
    ];
    expect(sources.filter((source) => !known.includes(source))).toEqual([]);
  });

  test('opens styles by their hash alone, and a basemap for images and requests alone', () => {
    const policy = metaPolicy({ styles: ['sha256-abc='], origins: ['https://tiles.example.org'] });
    expect(policy).toContain("style-src 'self' 'sha256-abc=';");
    expect(policy).toContain("connect-src 'self' https://tiles.example.org;");
    expect(policy).toContain("script-src 'self';");
  });

  test('opens the page’s own scripts by their hash alone', () => {
    expect(metaPolicy({ scripts: ['sha256-abc='] })).toContain("script-src 'self' 'sha256-abc=';");
  });

  test('names who may frame the page in the header only, where browsers read it', () => {
    expect(metaPolicy()).not.toContain('frame-ancestors');
    expect(headerPolicy()).toMatch(/frame-ancestors 'self'$/);
    expect(headerPolicy({ ancestors: ['https://a.example'] })).toMatch(
      /frame-ancestors 'self' https:\/\/a\.example$/,
    );
  });
});

describe('the sample server headers', () => {
  const rules = parseHeaderRules(serverHeaders({ styles: ['sha256-abc='] }));

  test('carry the policy and forbid sniffing on every path', () => {
    const headers = headersFor(rules, '/data/atlas.json');
    expect(headers.get('Content-Security-Policy')).toBe(headerPolicy({ styles: ['sha256-abc='] }));
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Permissions-Policy')).toBe('camera=(), microphone=(), geolocation=(self)');
  });

  test('keep files with a fingerprint for good and ask again for all others', () => {
    expect(headersFor(rules, '/assets/index-1a2b.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(rules, '/index.html').get('Cache-Control')).toBe('no-cache');
  });

  test.each([
    '/',
    '/index.html',
    '/build.json',
    '/offline.js',
    '/embed-client.js',
    '/data/atlas.json',
    '/data/layers/land.geojson',
    '/assets/a-1.js',
    '/fonts/fonts.css',
  ])('set each header of %s once: these hosts join what two rules say', (path) => {
    const names = rules
      .filter(
        ({ pattern }) =>
          headersFor(
            rules.filter((rule) => rule.pattern === pattern),
            path,
          ).size > 0,
      )
      .flatMap(({ headers }) => [...headers.keys()]);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('Cache-Control');
  });

  test('have data asked for again', () => {
    expect(headersFor(rules, '/data/atlas.json').get('Cache-Control')).toBe('no-cache');
    expect(headersFor(rules, '/build.json').get('Cache-Control')).toBe('no-cache');
  });

  test('hold below the path of the site, where the build is told it', () => {
    const below = parseHeaderRules(serverHeaders({}, '/atlas/'));
    expect(headersFor(below, '/atlas/assets/a-1.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(below, '/atlas/').get('Cache-Control')).toBe('no-cache');
    expect(headersFor(below, '/atlas/index.html').get('Content-Security-Policy')).toBe(headerPolicy());
    expect(headersFor(below, '/another/index.html').size).toBe(0);
  });

  test('say which line cannot be read', () => {
    expect(() => parseHeaderRules('/*\n  nonsense')).toThrow('"nonsense"');
  });
});

test('the line of script in the page reads the theme where the atlas keeps it', () => {
  const { theme } = CORE_HOMES;
  expect(theme.in === 'device' && FIRST_PAINT_SCRIPT.includes(`'${theme.name}'`)).toBe(true);
});

describe('the styles of the first paint', () => {
  test('hold both themes, lengths and the overview, and are named by the hash of every byte', () => {
    const css = firstPaintCss();
    expect(css).toMatch(/--map-sea:[^;]+;.*--map-top:78px.*\.overview a:hover path/s);
    expect(policyHash(css)).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(policyHash(`${css} `)).not.toBe(policyHash(css));
  });

  test('lose remarks and space, and nothing else', () => {
    const css = '/* a; b */ .a > b ,\n c:not(.d) {\n  --x: "y  {z}" ; width: calc(1px + 2px);\n}\n';
    expect(withoutSpace(css)).toBe('.a > b,c:not(.d){--x:"y  {z}";width:calc(1px + 2px)}');
  });
});
