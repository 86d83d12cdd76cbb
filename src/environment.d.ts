interface ImportMetaEnv {
  /** 审图号 that an operator holds; empty shows 示意图. */
  readonly VITE_REVIEW_NUMBER?: string;
}

declare module 'virtual:atlas-basemap' {
  export const basemap: import('./layers/basemap.ts').Basemap;
}

declare module 'virtual:atlas-map-fonts' {
  export const mapFonts: readonly { file: string; unicodeRange?: string[] }[];
}
