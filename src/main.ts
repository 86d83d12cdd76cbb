/**
 * The entry: small, so that the still overview is painted before anything else takes the processor. Then the map comes
 * before the page around it, since its worker and its drawing context are what the first complete map waits for longest.
 */
import './lib/older-kernels.ts';
import { firstPaint } from './lib/contentful-paint.ts';
import { knowsWebGl2 } from './lib/webgl.ts';

void firstPaint().then(async () => {
  const mapModule = knowsWebGl2() ? import('./map/atlas-map.ts') : undefined;
  // A refusal is told where the map would stand; until then it is not “unhandled”.
  mapModule?.catch(() => undefined);
  const { start } = await import('./app/start.ts');
  await start(mapModule);
});
