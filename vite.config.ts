import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import {
  ALWAYS_ASK,
  contentPolicy,
  KEEP_FOR_EVER,
  readConnectOrigins,
  securityHeaders,
} from './config/securityHeaders.ts';
import packageJson from './package.json' with { type: 'json' };

const connectOrigins = readConnectOrigins(process.env['CONNECT_ORIGINS']);

export default defineConfig({
  base: './',
  // Addresses are hash routes, so a file that is not there is missing and no page of ours.
  appType: 'mpa',
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    // React Aria's own words come in en-US alone; the calendar's are the browser's, in en-GB.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    contentPolicyMeta(),
    cacheHeaders(),
    VitePWA({
      registerType: 'prompt',
      // src/app/serviceWorker.ts registers it, through the Trusted Types policy.
      injectRegister: null,
      includeManifestIcons: false,
      manifest: {
        id: './',
        name: 'Community safety plans',
        short_name: 'Safety plans',
        description: packageJson.description,
        lang: 'en-GB',
        dir: 'ltr',
        display: 'standalone',
        start_url: './',
        scope: './',
        theme_color: '#1a5490',
        background_color: '#ffffff',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      workbox: {
        // Otherwise the worker loads its runtime by a script address that Trusted Types refuses.
        inlineWorkboxRuntime: true,
        globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png}'],
        navigateFallback: 'index.html',
        // So that the lazy parts are at hand without a connection from the first visit on.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        sourcemap: false,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    // The first of each to know light-dark().
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The policy allows no data: fonts, scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs comes in two files: sixty small ones compress worse.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'core', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4173),
    strictPort: true,
    cors: false,
    headers: securityHeaders(connectOrigins),
  },
});

/** Writes the policy into the built page. Not in development: Vite's own client would break it. */
function contentPolicyMeta(): Plugin {
  const charset = '<meta charset="utf-8" />';
  return {
    name: 'content-policy-meta',
    apply: 'build',
    transformIndexHtml: (html) => {
      if (!html.includes(charset)) throw new Error(`index.html must have ${charset}`);
      const policy = contentPolicy('meta', connectOrigins);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
      return html.replace(charset, `${charset}\n    ${meta}`);
    },
  };
}

/** Lets `npm start` keep files for as long as `docs/deploy.md` tells a real server to. */
function cacheHeaders(): Plugin {
  return {
    name: 'cache-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const isHashed = request.url?.includes('/assets/') ?? false;
        response.setHeader('Cache-Control', isHashed ? KEEP_FOR_EVER : ALWAYS_ASK);
        next();
      });
    },
  };
}
