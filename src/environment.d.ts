interface ImportMetaEnv {
  /** 审图号 that an operator holds; empty shows 示意图. */
  readonly VITE_REVIEW_NUMBER?: string;
  /** Another basemap, JSON as `src/layers/basemap-option.ts` describes it. */
  readonly VITE_BASEMAP?: string;
}

declare module 'virtual:atlas-map-fonts' {
  export const mapFonts: readonly { file: string; unicodeRange?: string[] }[];
}
