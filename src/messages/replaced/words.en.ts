import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'app.replaced':
    'The atlas has been updated and this page is still the earlier one, so other parts may not arrive. Load it again for the new one; what you chose stays.',
};
