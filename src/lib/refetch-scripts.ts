/**
 * Asks past the browser's cache for every script of the page so far. One that came cut short, and ended as if it were whole, is
 * kept as it came, and a page that is loaded again would get it again.
 * @returns once all have come or failed; then a new page is worth while
 */
export async function refetchScripts(): Promise<void> {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const scripts = names.filter((name) => name.startsWith(location.origin) && name.endsWith('.js'));
  await Promise.allSettled([...new Set(scripts)].map((name) => fetch(name, { cache: 'reload' })));
}
