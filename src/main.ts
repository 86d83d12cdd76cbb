/**
 * The entry: small, so that the still overview is painted before anything else takes the processor. Then the map comes
 * before the page around it, since its worker and its drawing context are what the first complete map waits for longest.
 */
import './lib/older-kernels.ts';
import { firstPaint } from './lib/contentful-paint.ts';
import { fetchEssential } from './lib/fetch-essential.ts';
import { knowsWebGl2 } from './lib/webgl.ts';

void firstPaint().then(async () => {
  // Without an origin of its own a page may have no worker, and a map needs one.
  const mayDraw = knowsWebGl2() && window.origin !== 'null';
  const loadMap = mayDraw ? () => import('./map/atlas-map.ts') : undefined;
  // Fetched beside the start, unless something is read first; a refusal is told where the map would stand.
  if (document.documentElement.dataset['first'] !== 'reading') loadMap?.().catch(() => undefined);
  const { start } = await fetchEssential(() => import('./app/start.ts'));
  await start(loadMap);
});
