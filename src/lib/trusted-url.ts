/** What a page that enforces Trusted Types lets pass as the address of a script; the browser takes it for the text that it was. */
interface TypePolicy {
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: TypePolicy): TypePolicy;
    };
  }
}

let policy: TypePolicy | undefined;

/**
 * The address of a script of this site, for a worker: under a host's `require-trusted-types-for 'script'` as the policy
 * `atlas` has let it pass, elsewhere as it is.
 * @throws {TypeError} for the address of another site, and where the host does not allow the policy's name
 */
export function trustedScriptUrl(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('atlas', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return policy.createScriptURL(address);
}

function ownAddress(address: string): string {
  const { origin } = new URL(address, document.baseURI);
  if (origin !== window.location.origin) throw new TypeError(`${origin} is another site`);
  return address;
}
