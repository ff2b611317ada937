import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Imported by the files under test. */
const NEIGHBOURS = [
  'domain',
  'storage',
  'imports',
  'ui',
  'sample',
  'sharing',
  'queries',
  'charts',
  'reports',
  'forms',
  'features/share',
  'app',
];

/**
 * Writes files into an empty project with our own lint configuration, and runs oxlint there.
 *
 * @param files text by path, below `src/`
 * @returns the rules that refused a file, by the same path
 */
export function lintScratch(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lint-scratch-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'config']) {
      cpSync(resolve(name), join(folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const neighbours = NEIGHBOURS.map((layer) => [`src/${layer}/x.ts`, NEIGHBOUR] as const);
    const written = [...files].map(([file, text]) => [`src/${file}`, text] as const);
    for (const [file, text] of [...neighbours, ['test/x.ts', NEIGHBOUR] as const, ...written]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return refusals(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NEIGHBOUR = 'export const x = 1;\nexport type X = 1;\n';

interface Report {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

function refusals(folder: string): Map<string, string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const refused = new Map<string, string[]>();
  for (const { filename, code } of readReport(stdout, stderr).diagnostics) {
    const file = filename.replaceAll('\\', '/').replace(/^.*?src\//, '');
    refused.set(file, [...(refused.get(file) ?? []), code]);
  }
  return refused;
}

function readReport(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch (cause) {
    throw new Error(`oxlint gave no report:\n${stdout}\n${stderr}`, { cause });
  }
}
