/**
 * Who may import whom. A layer is a folder of `src/`; what it may import stands beside it.
 * `main.tsx` belongs to `app`. Each feature is a house of its own, and imports no other.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  domain: [],
  storage: ['domain'],
  imports: ['domain'],
  ui: ['domain'],
  sample: ['domain'],
  sharing: ['storage', 'domain'],
  queries: ['storage', 'sharing', 'imports', 'domain'],
  charts: ['ui', 'domain'],
  reports: ['charts', 'ui', 'domain'],
  forms: ['queries', 'ui', 'domain'],
  features: ['queries', 'reports', 'forms', 'charts', 'ui', 'domain'],
  app: [
    'features',
    'forms',
    'reports',
    'charts',
    'ui',
    'queries',
    'sharing',
    'imports',
    'sample',
    'storage',
    'domain',
  ],
};

const DRAWN = ['ui', 'charts', 'reports', 'forms', 'features', 'queries', 'app'];

/**
 * In which layers a package is known. One that is not listed here is refused everywhere, so that
 * a new package comes with the decision who may know of it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PACKAGES = {
  react: DRAWN,
  'react-dom': DRAWN,
  'react-error-boundary': ['ui', 'features', 'app'],
  'react-aria-components': ['ui'],
  '@internationalized/date': ['ui'],
  '@fontsource-variable/inter': ['ui'],
  '@tanstack/react-query': ['queries', 'app'],
  '@tanstack/react-router': ['queries', 'features', 'app'],
  'react-hook-form': ['ui', 'forms', 'features'],
  recharts: ['charts'],
  idb: ['storage'],
  hucre: ['reports', 'imports'],
  pdfkit: ['reports'],
  docx: ['reports'],
  fflate: ['reports'],
  '@expo-google-fonts/inter': ['reports'],
  papaparse: ['reports', 'imports'],
  valibot: ['storage', 'imports', 'sharing'],
  uuid: ['app'],
  'workbox-window': ['app'],
};
