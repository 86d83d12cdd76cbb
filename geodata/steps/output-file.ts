/** A file to publish; `path` is relative to `public/data`. */
export interface OutputFile {
  path: string;
  text: string;
}
