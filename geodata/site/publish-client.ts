import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import type { Plugin } from 'vite';

/** Beside the page, for pages that embed the atlas and speak with it; its declarations lie beside it. */
const CLIENT_FILE = 'embed-client.js';
const DECLARATIONS_FILE = 'embed-client.d.ts';
const CLIENT_SOURCE = 'src/embed/embed-client.ts';

/**
 * Reads `VITE_EMBED_ORIGINS`: the origins of pages that may embed the atlas, with spaces between them.
 * @throws {Error} naming the one that is no origin
 */
export function parseEmbedOrigins(text = ''): readonly string[] {
  const origins = text.split(/\s+/).filter((origin) => origin !== '');
  for (const origin of origins)
    if (!/^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin))
      throw new Error(
        `VITE_EMBED_ORIGINS: ${origin} 不是网页的来源（如 https://www.example.org） / is no origin of a page`,
      );
  return origins;
}

/** The declarations of the client, as TypeScript would write them. @throws {Error} where the source says too little */
export function clientDeclarations(root: string): string {
  const { code, errors } = isolatedDeclarationSync(
    CLIENT_SOURCE,
    readFileSync(join(root, CLIENT_SOURCE), 'utf8'),
    { stripInternal: false, sourcemap: false },
  );
  const [first] = errors;
  if (first !== undefined) throw new Error(`${CLIENT_SOURCE}: ${first.message}`);
  return code;
}

/** Ships the client of the embedded atlas as a module of its own that imports nothing, with its declarations. */
export function embedClient(root: string): Plugin {
  return {
    name: 'embed-client',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: CLIENT_SOURCE,
        fileName: CLIENT_FILE,
        preserveSignature: 'strict',
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const client = bundle[CLIENT_FILE];
        if (client?.type !== 'chunk' || client.imports.length > 0)
          this.error(`${CLIENT_FILE} must be there and import nothing`);
        this.emitFile({ type: 'asset', fileName: DECLARATIONS_FILE, source: clientDeclarations(root) });
      },
    },
  };
}
