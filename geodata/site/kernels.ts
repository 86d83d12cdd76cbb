/**
 * The oldest kernels that the atlas is built for and held to by its tests. Chrome 109 is the last for Windows 7 and 8, and
 * the generation that WeChat's and other Chinese browsers' own kernels stand at; Safari 15.4 comes with iOS 15, the last
 * for phones of 2015. Versions as `@mdn/browser-compat-data` counts them.
 */
export const OLDEST_KERNELS = { chrome: 109, safari: 15.4 } as const;

/** The same for `build.target`, from which syntax and styles are lowered. */
export const BUILD_TARGET = Object.entries(OLDEST_KERNELS).map(([kernel, version]) => `${kernel}${version}`);
