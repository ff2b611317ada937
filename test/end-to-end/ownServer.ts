import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from './fixtures.ts';

interface NewerServer {
  readonly address: string;
  /** From now on it serves a newer version of the app. */
  renew(): void;
  close(): Promise<void>;
}

/** A test on a server of its own, which can be renewed and switched off. */
export const testOnOwnServer = base.extend<{ server: NewerServer }>({
  server: async ({ browserName: _ }, use, { project }) => {
    const server = await newerServer(project.use.baseURL ?? '');
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.address),
});

export { expect };

/** Serves what another server serves, until it is renewed: then the same, as a newer version. */
async function newerServer(original: string): Promise<NewerServer> {
  let isRenewed = false;
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', original)).then(async (found) => {
      const isWorker = request.url?.endsWith('/sw.js') ?? false;
      const body = Buffer.from(await found.arrayBuffer());
      const type = found.headers.get('content-type') ?? 'text/plain';
      response.writeHead(found.status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(isWorker && isRenewed ? Buffer.concat([body, Buffer.from('\n// newer')]) : body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    renew: () => {
      isRenewed = true;
    },
    close: () => closed(server),
  };
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
