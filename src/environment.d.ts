interface ImportMetaEnv {
  /** 审图号 that an operator holds; empty shows 示意图. */
  readonly VITE_REVIEW_NUMBER?: string;
  /** Where errors are reported to: `mailto:` somebody, or an https address with `{title}` and `{body}`. */
  readonly VITE_REPORT_TO?: string;
  /** Origins of pages that may embed the atlas, with spaces between them; absent where the operator lists none. */
  readonly VITE_EMBED_ORIGINS?: string;
  /** The folder of the site that holds this page's edition of the dataset; `data` where nothing was built. */
  readonly DATA_FOLDER?: string;
  /** Where the texts of an operator are on the site, by document; absent where none were supplied. */
  readonly OPERATOR_TEXTS?: Readonly<Record<string, string>>;
}

declare module 'virtual:atlas-basemap' {
  export const basemap: import('./layers/basemap.ts').Basemap;
}

declare module 'virtual:atlas-map-fonts' {
  export const mapFonts: readonly { file: string; unicodeRange?: string[] }[];
}
