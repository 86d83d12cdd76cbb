import { basemapAttribution, parseBasemapOption } from '../layers/basemap-option.ts';

/** What the operator set when the site was built; the build has already refused what cannot be understood. */
export const basemap = parseBasemapOption(import.meta.env.VITE_BASEMAP);

/** Credits of the operator's basemap; empty without one. */
export const extraAttribution = basemapAttribution(basemap);

/** 审图号; empty until an operator supplies one, and then the frame says 示意图. */
export const reviewNumber = import.meta.env.VITE_REVIEW_NUMBER ?? '';
