import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  ALWAYS_ASK,
  contentPolicy,
  KEEP_FOR_EVER,
  readConnectOrigins,
  securityHeaders,
} from '../../config/securityHeaders.ts';

const HEADERS = Object.entries(securityHeaders([]));

/** How each server writes a header. nginx needs all of them twice: see the file. */
const SERVERS = [
  {
    file: 'nginx.conf',
    times: 2,
    write: (name: string, value: string) => `add_header ${name} "${value}" always;`,
  },
  {
    file: 'apache.htaccess',
    times: 1,
    write: (name: string, value: string) => `Header always set ${name} "${value}"`,
  },
  {
    file: 'web.config',
    times: 1,
    write: (name: string, value: string) => `<add name="${name}" value="${value}" />`,
  },
];

const deployFile = (file: string) =>
  readFileSync(new URL(`../../docs/deploy/${file}`, import.meta.url), 'utf8');

it.each(SERVERS)('sends the headers of npm start from $file', ({ file, times, write }) => {
  const text = deployFile(file);

  for (const [name, value] of HEADERS) {
    expect(text.split(write(name, value)), name).toHaveLength(times + 1);
  }
});

it.each(['nginx.conf', 'apache.htaccess'])(
  'keeps files for as long as npm start from %s',
  (file) => {
    expect(deployFile(file)).toContain(`"${ALWAYS_ASK}"`);
    expect(deployFile(file)).toContain(`"${KEEP_FOR_EVER}"`);
  },
);

it('leaves out of the page what only a header may say', () => {
  expect(contentPolicy('header', [])).toContain("frame-ancestors 'none'");
  expect(contentPolicy('meta', [])).not.toContain('frame-ancestors');
});

it('lets the page talk to the servers that a deployer names, and to no other', () => {
  const origins = readConnectOrigins(' https://couch.example.org:6984  https://b.example.org ');

  expect(contentPolicy('meta', origins)).toContain(
    "connect-src 'self' https://couch.example.org:6984 https://b.example.org;",
  );
});

it.each([
  'https://couch.example.org/',
  'https://couch.example.org/plans',
  'couch.example.org',
  'https://a.example;script-src',
  '*',
  "'unsafe-inline'",
])('refuses %s as the origin of a server', (text) => {
  expect(() => readConnectOrigins(text)).toThrow('is not an origin');
});
