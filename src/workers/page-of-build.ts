/**
 * Whether a page is made of files of one build alone. @param scope address of the site
 * @param files those of the build, by their addresses
 */
export function isMadeOf(html: string, scope: string, files: ReadonlyMap<string, string>): boolean {
  const made = [...html.matchAll(/assets\/[\w./-]+/g)].map(([path]) => new URL(path, scope).href);
  return made.length > 0 && made.every((url) => files.has(url));
}
