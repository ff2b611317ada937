import './requireNode.mjs';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** The first is the same browser without a window, and a third quicker. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** A test may meet nothing but our own pages: the browser's own errands are switched off. */
const NO_ERRANDS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

const isRoot = process.getuid?.() === 0;
const isDebianRoot = isRoot && existsSync('/etc/debian_version');

/**
 * The browser that all tests run in, and where it was found.
 *
 * @returns {{ path: string, from: string } | null} null when there is none
 */
export function findChromium() {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (!isRunnable(wanted)) throw new Error(`CHROMIUM_PATH: there is no program at ${wanted}`);
    return { path: wanted, from: 'CHROMIUM_PATH' };
  }
  if (isRunnable(chromium.executablePath())) {
    return { path: chromium.executablePath(), from: "Playwright's own" };
  }
  const path = onPath(NAMES);
  return path === null ? null : { path, from: 'PATH' };
}

/** @param {string[]} names */
function onPath(names) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder && isRunnable(path)) return path;
    }
  }
  return null;
}

/**
 * How Playwright and Vitest start the browser.
 *
 * @throws {Error} when there is no browser
 */
export function chromiumLaunch() {
  const found = findChromium();
  if (!found) throw new Error('No Chromium here. Run: node scripts/findChromium.mjs');
  return {
    executablePath: found.path,
    args: isRoot ? [...NO_ERRANDS, '--no-sandbox'] : NO_ERRANDS,
  };
}

/** Finds the browser or installs one, and says in one line what it did. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) {
    console.log(`Chromium: ${found.path} (${found.from})`);
    return;
  }
  const isInstalled = (isDebianRoot && chromiumFromDebian()) || installFromPlaywright();
  const installed = isInstalled ? findChromium() : null;
  if (!installed) {
    throw new Error(
      'No Chromium was found, and none could be installed. Install Chromium or Google Chrome,\n' +
        'or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
  console.log(`Chromium: installed ${installed.path} (${installed.from})`);
}

/** What printed pages are read back with. Where it cannot be had, those tests say that they skip. */
export function findOrInstallPdfReader() {
  if (onPath(['pdftotext'])) return;
  const isInstalled = isDebianRoot && installFromDebian(['poppler-utils']);
  console.log(
    isInstalled
      ? 'pdftotext: installed with poppler-utils, of this Debian'
      : 'pdftotext: none found, so the tests that read printed pages are skipped (poppler-utils has it)',
  );
}

function chromiumFromDebian() {
  console.log('Chromium: none found, installing the one of this Debian (apt-get)');
  return installFromDebian(['chromium-headless-shell', 'fonts-liberation']);
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  return (
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function installFromPlaywright() {
  console.log("Chromium: none found, installing Playwright's own");
  return succeeds('npx', ['playwright', 'install', 'chromium']);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, {
    // What an installer has to say belongs to the error, when there is one.
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env,
  });
  return status === 0;
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    findOrInstallChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
