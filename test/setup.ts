import 'fake-indexeddb/auto';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

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
  const made = requests.splice(0);
  // Said again here, since the code under test may have swallowed the refusal.
  if (made.length > 0) throw new Error(`Nothing may leave the device: ${made.join(', ')}`);
});

afterAll(() => {
  server.close();
});
