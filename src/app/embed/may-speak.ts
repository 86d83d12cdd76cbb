/** Scheme and host, and a port where it needs one: neither `*` nor anything that hides another address. */
const ORIGIN = /^https?:\/\/[\w.-]+(?::\d+)?$/;

/**
 * Whether the atlas speaks with a page around it: with the origin that the address names, and of these only with those that
 * the operator lists, where there is a list. Which pages may embed it at all is a header's to say.
 * @param listed origins with spaces between them; empty where the operator lists none
 */
export const maySpeakWith = (origin: string | undefined, listed: string): origin is string =>
  origin !== undefined &&
  ORIGIN.test(origin) &&
  (listed.trim() === '' || listed.trim().split(/\s+/).includes(origin));
