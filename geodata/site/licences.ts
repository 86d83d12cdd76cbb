import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { compareText } from '../lib/compare-text.ts';

/** Beside the page: the licence texts of all that the site ships. */
export const LICENCES_FILE = 'licences.txt';

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), 'see its text'),
});

/** The directory of the package that a module is of; `undefined` for our own and for virtual ones. */
export function packageOf(moduleId: string): string | undefined {
  const path = moduleId
    .replaceAll('\\', '/')
    .replace(/^\0(?:[\w-]+:)?/, '')
    .replace(/\?.*$/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** Name, version, licence and its full text; where a package brings no text, what its manifest says. */
export function licenceOf(directory: string): string {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')));
  const texts = readdirSync(directory)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .toSorted(compareText)
    .map((name) => readFileSync(join(directory, name), 'utf8').trim());
  return [`${manifest.name} ${manifest.version} (${manifest.license})`, ...texts].join('\n\n');
}

/** Writes the licence texts of the modules that were really bundled, of the fonts and of the data. */
export function licences(root: string): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages = new Set<string>();
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      for (const id of modules) {
        const directory = packageOf(id);
        if (directory !== undefined && existsSync(join(directory, 'package.json'))) packages.add(directory);
      }
      const ours = ['LICENSE', 'NOTICE', 'public/fonts/OFL.txt']
        .map((name) => join(root, name))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8').trim());
      const texts = [...packages].toSorted(compareText).map((directory) => licenceOf(directory));
      this.emitFile({
        type: 'asset',
        fileName: LICENCES_FILE,
        source: `${[...ours, ...new Set(texts)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
      });
    },
  };
}
