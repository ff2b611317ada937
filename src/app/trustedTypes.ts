interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

interface Policy {
  /** A TrustedScriptURL. Text, to TypeScript, whose DOM library asks for text where it is used. */
  createScriptURL(url: string): string;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** The only policy that the content policy allows: a second one of this name is refused. */
const policy: Policy = factory?.createPolicy('app', { createScriptURL: sameOrigin }) ?? {
  createScriptURL: sameOrigin,
};

/**
 * The address of a worker or service worker, in the form that Trusted Types accept.
 *
 * @throws {TypeError} for an address of another origin
 */
export function trustedScriptUrl(url: string | URL): string {
  return policy.createScriptURL(String(url));
}

function sameOrigin(url: string): string {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Not a script of ours: ${href}`);
  return href;
}
