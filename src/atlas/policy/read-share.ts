const SHARE = /^(\d{1,3}(?:\.\d{1,2})?)%?$/;

/** Reads a share as typed, in per cent: `6.5`, `６．５％`. `undefined` for nothing, for no number and for more than the whole. */
export function readShare(text: string): number | undefined {
  const share = SHARE.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))?.[1];
  return share === undefined || Number(share) > 100 ? undefined : Number(share);
}
