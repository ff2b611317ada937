import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { cleanup } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

// jsdom has no hashing; every browser that we support has.
if (!('subtle' in globalThis.crypto)) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}

/** Answers nothing: on every path that a test walks, nothing may leave the device. */
const server = setupServer();
const requests: string[] = [];

beforeAll(() => {
  server.listen({
    onUnhandledRequest: ({ method, url }) => {
      requests.push(`${method} ${url}`);
      throw new Error(`Nothing may leave the device: ${method} ${url}`);
    },
  });
});

afterEach(() => {
  cleanup();
  const made = requests.splice(0);
  if (made.length > 0) throw new Error(`Nothing may leave the device: ${made.join(', ')}`);
});

afterAll(() => {
  server.close();
});
