import { test as base, expect } from '@playwright/test';

interface Complaints {
  /** What went wrong without anybody seeing it. Empty at the end, or the test fails. */
  readonly complaints: string[];
}

/** A test in which nothing may go wrong unseen, and nothing may leave the device. */
export const test = base.extend<Complaints>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const { origin } = new URL(baseURL ?? '');

      await context.exposeBinding('tellViolation', (_source, violation: string) => {
        complaints.push(`content policy: ${violation}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { tellViolation } = globalThis as unknown as {
            tellViolation: (violation: string) => void;
          };
          tellViolation(`${event.effectiveDirective} refused ${event.blockedURI}`);
        });
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isNetwork = !['data:', 'blob:', 'file:'].includes(url.protocol);
        if (isNetwork && url.origin !== origin) complaints.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        complaints.push(`uncaught: ${error.error().stack ?? String(error.error())}`);
      });

      await use(complaints);

      expect(complaints, 'what went wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
