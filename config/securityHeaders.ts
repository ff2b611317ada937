/**
 * The one list of what the page may do. The headers of `npm start`, the `<meta>` in the built
 * `index.html` and the files in `docs/deploy/` all say this.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['app'],
} as const;

/** A `<meta>` may not hold these: browsers ignore them there, and say so in the console. */
const HEADER_ONLY: readonly string[] = ['frame-ancestors'];

/** Sent with every answer, beside the content policy. */
const OTHER_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Browsers ask each time whether these are still the newest, so that a new version is found. */
export const ALWAYS_ASK = 'no-cache';
/** The name of a file under `assets/` changes with its content. */
export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';

/** Stricter than a URL's own origin, which may hold a semicolon, and so a directive of its own. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;

/**
 * Servers outside our own that the page may talk to, from `CONNECT_ORIGINS`: scheme, host and
 * port, with spaces between.
 *
 * @throws {Error} when one is anything but an origin, since it would end up in the policy
 */
export function readConnectOrigins(text: string | undefined): readonly string[] {
  const origins = (text ?? '').split(/\s+/).filter((origin) => origin !== '');
  for (const origin of origins) {
    if (!ORIGIN.test(origin)) {
      throw new Error(
        `CONNECT_ORIGINS: "${origin}" is not an origin. Write it like https://couchdb.example.org:6984, without a path.`,
      );
    }
  }
  return origins;
}

export function contentPolicy(place: 'header' | 'meta', connectOrigins: readonly string[]): string {
  return Object.entries(DIRECTIVES)
    .filter(([name]) => place === 'header' || !HEADER_ONLY.includes(name))
    .map(([name, sources]) => {
      const extra = name === 'connect-src' ? connectOrigins : [];
      return [name, ...sources, ...extra].join(' ');
    })
    .join('; ');
}

export function securityHeaders(connectOrigins: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy('header', connectOrigins),
    ...OTHER_HEADERS,
  };
}
