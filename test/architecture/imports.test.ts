import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { filesNamedIn, mocksAmongOthers, twinsAmong } from './names.ts';
import { problemsOf } from './rules.ts';
import { filesBelow, parseModule, readModules } from './source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readmesBelow = (folder: string): string[] => filesBelow(ROOT, folder, ['README.md']);
const problemsIn = (path: string, text: string): string[] => problemsOf(parseModule(path, text));

describe('the tree', () => {
  test.each(['src', 'geodata'])('%s keeps the rules of the house', (folder) => {
    const modules = readModules(ROOT, folder);
    expect(modules.length).toBeGreaterThan(0);
    expect(
      modules.flatMap((module) => problemsOf(module).map((problem) => `${module.path}: ${problem}`)),
    ).toEqual([]);
  });

  test('no two files share a stem, and no file imports itself by way of others', () => {
    const modules = [...readModules(ROOT, 'src'), ...readModules(ROOT, 'geodata')];

    expect(twinsAmong(modules.map(({ path }) => path))).toEqual([]);
    expect(circlesOf(modules).map((circle) => circle.join(' → '))).toEqual([]);
  });

  test('every file that a README names is there', () => {
    const sources = ['src', 'geodata', 'test'].flatMap((folder) => filesBelow(ROOT, folder, ['.ts', '.tsx']));
    const readmes = ['README.md', ...['src', 'seeds', 'geodata', 'test'].flatMap(readmesBelow)];
    const lost = readmes.flatMap((readme) =>
      filesNamedIn(readFileSync(`${ROOT}/${readme}`, 'utf8'))
        .filter((name) => !sources.some((path) => `/${path}`.endsWith(`/${name}`)))
        .map((name) => `${readme} names ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('every folder at the top says what it holds', () => {
    const folders = ['src', 'seeds', 'geodata', 'test'];
    expect(folders.filter((folder) => !existsSync(`${ROOT}/${folder}/README.md`))).toEqual([]);
  });

  test('the top level holds the client’s five folders and no more', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist'].includes(name));
    expect(folders.filter((name) => !['src', 'public', 'geodata', 'seeds', 'test'].includes(name))).toEqual(
      [],
    );
  });

  test('a test that puts a module in the place of another shares its module graph with no other', () => {
    const files = ['unit', 'golden', 'style', 'architecture'].flatMap((folder) =>
      filesBelow(ROOT, `test/${folder}`, ['.test.ts', '.test.tsx']),
    );
    expect(files.length).toBeGreaterThan(50);
    const texts = new Map(files.map((path) => [path, readFileSync(`${ROOT}/${path}`, 'utf8')]));
    expect(mocksAmongOthers(texts)).toEqual([]);
    // Only there they are run, in a project that isolates them.
    const alone = files.filter((path) => path.includes('.alone.'));
    expect(alone.filter((path) => !path.startsWith('test/unit/'))).toEqual([]);
  });

  test('one module alone talks to the browser library', () => {
    const users = readModules(ROOT, 'test').filter(({ imports }) =>
      imports.some(({ specifier }) => /^playwright(-core)?$/.test(specifier)),
    );
    expect(users.map(({ path }) => path)).toEqual(['test/browser/browser.ts']);
  });

  test('stylesheets and pages load nothing from elsewhere', () => {
    const files = [...filesBelow(ROOT, 'src', ['.css']), 'index.html'].filter((file) =>
      existsSync(`${ROOT}/${file}`),
    );
    const outside = files.filter((file) =>
      /(?:url\(|@import|src=|<link[^>]*href=)\s*['"]?(?:https?:)?\/\//.test(
        readFileSync(`${ROOT}/${file}`, 'utf8'),
      ),
    );
    expect(outside).toEqual([]);
  });
});

describe('the rules notice', () => {
  test.each([
    ['src/atlas/a.ts', "import { b } from '../state/b.ts';", 'src/atlas may not import src/state'],
    ['src/map/a.ts', "import type { B } from '../state/b.ts';", 'src/map may not import src/state'],
    [
      'src/state/a.ts',
      "const b = await import('../map/b.ts'); export { b };",
      'src/state may not import src/map',
    ],
    ['src/lib/a.ts', "export type B = import('../atlas/b.ts').B;", 'src/lib may not import src/atlas'],
    ['src/lib/a.ts', "export { b } from '../ui/b.ts'; export const c = 1;", 'src/lib may not import src/ui'],
    ['src/surfaces/list/a.tsx', "import { B } from '../dossier/b.tsx';", 'a surface imports another surface'],
    ['src/surfaces/list/a.tsx', "import { B } from '../../map/b.ts';", 'src/surfaces may not import src/map'],
    ['geodata/a.ts', "import { b } from '../src/state/b.ts';", 'geodata may not import src/state'],
    ['src/elsewhere/a.ts', "import { b } from '../lib/b.ts';", 'no rule knows'],
    ['src/app/a.ts', "import { Map } from 'maplibre-gl';", 'maplibre-gl is used outside src/map'],
    ['src/app/a.ts', "import { type Map } from 'maplibre-gl';", 'maplibre-gl is used outside src/map'],
    [
      'src/layers/a.ts',
      "import { ArcLayer } from '@deck.gl/layers';",
      '@deck.gl/layers is used outside src/map',
    ],
    ['src/lib/a.ts', "import { join } from 'node:path';", 'node:path does not exist in a browser'],
    ['src/lib/a.ts', "import { b } from './b';", 'without its extension'],
    ['src/lib/a.ts', 'export default 1;', 'default export'],
    ['src/lib/index.ts', 'export const a = 1;', 'is a barrel'],
    ['src/lib/a.ts', "export { b } from './b.ts'; export * from './c.ts';", 'is a barrel'],
    ['src/lib/camelCase.ts', 'export const a = 1;', 'not kebab-case'],
    ['src/lib/a.ts', 'export const a = 1;\nexport const b: any = a;', 'type any on line 2'],
    [
      'src/lib/a.ts',
      "export const a = 'https://example.com/tiles';",
      'web address https://example.com/tiles',
    ],
    ['geodata/a.ts', "export const a = '/home/someone/file';", 'a path of one machine'],
    ['src/lib/a.ts', '// TODO: finish', 'unfinished work'],
    [
      'src/map/a.ts',
      "const { b } = await import('./b.ts');",
      './b.ts is fetched late and never asked for again',
    ],
    ['src/map/a.ts', "tryAgain(c); const { b } = await import('./b.ts');", './b.ts is fetched late'],
  ])('in %s: %s', (path, text, problem) => {
    expect(problemsIn(path, text).join('; ')).toContain(problem);
  });

  test('a circle of three files, types included, and no circle where two ways meet', () => {
    const circle = [
      parseModule('src/lib/a.ts', "import { b } from './b.ts'; export const a = b;"),
      parseModule('src/lib/b.ts', "import type { C } from '../lib/c.ts'; export const b: C = 1;"),
      parseModule('src/lib/c.ts', "export type C = number; export type A = import('./a.ts').A;"),
    ];
    const diamond = [
      parseModule('src/lib/a.ts', "import './b.ts'; import './c.ts';"),
      parseModule('src/lib/b.ts', "import './d.ts';"),
      parseModule('src/lib/c.ts', "import './d.ts';"),
      parseModule('src/lib/d.ts', 'export const d = 1;'),
    ];

    expect(circlesOf(circle)).toEqual([['src/lib/a.ts', 'src/lib/b.ts', 'src/lib/c.ts', 'src/lib/a.ts']]);
    expect(circlesOf(diamond)).toEqual([]);
  });

  test('twins of stem, but for the names that say the same job everywhere', () => {
    const paths = [
      'src/map/ties.ts',
      'src/ui/ties.tsx',
      'src/surfaces/a/surface.ts',
      'src/surfaces/b/surface.ts',
    ];

    expect(twinsAmong(paths)).toEqual(['src/map/ties.ts and src/ui/ties.tsx']);
  });

  test('a module that is put in the place of another beside other tests', () => {
    const call = ['vi', "mock('../src/lib/city.ts')"].join('.');
    const later = ['vi', "doMock('maplibre-gl')"].join('.');
    const files = new Map([
      ['test/unit/lib/city.test.ts', call],
      ['test/golden/map.test.ts', later],
      ['test/unit/lib/city.alone.test.ts', call],
      ['test/unit/lib/spy.test.ts', "vi.spyOn(city, 'name')"],
    ]);
    expect(mocksAmongOthers(files)).toEqual(['test/unit/lib/city.test.ts', 'test/golden/map.test.ts']);
  });

  test('files that a text names, and not what only looks like one', () => {
    expect(filesNamedIn('`lib/a.ts`, `../b.tsx`, `c.csv`, `<layer>.ts`, `npm run x.ts`, d.ts')).toEqual([
      'lib/a.ts',
      'b.tsx',
    ]);
  });

  test('nothing in what is allowed', () => {
    const map =
      "import { Map } from 'maplibre-gl'; import workerUrl from 'maplibre-gl/worker.mjs?worker&url';";
    expect(problemsIn('src/map/a.ts', `${map} export const a = [Map, workerUrl];`)).toEqual([]);
    expect(problemsIn('src/layers/a.ts', "import type { LayerSpecification } from 'maplibre-gl';")).toEqual(
      [],
    );
    expect(
      problemsIn('src/surfaces/list/a.tsx', "import { B } from './b.tsx'; export const a = <B />;"),
    ).toEqual([]);
    expect(
      problemsIn(
        'src/app/a.ts',
        "tryAgain(() => import('../map/b.ts')); // import { c } from '../../test/c.ts'",
      ),
    ).toEqual([]);
  });
});
