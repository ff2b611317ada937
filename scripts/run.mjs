import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one of the project's own tools, in its folder and on this terminal.
 *
 * @param {string} tool as in `node_modules/.bin`, or `node`
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(tool, args) {
  const isNode = tool === 'node';
  const program = isNode ? process.execPath : `${ROOT}node_modules/.bin/${tool}`;
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !isNode,
  });
  if (error) console.error(error.message);
  return status === 0;
}

/**
 * Runs every step, also after one has failed, and says at the end how each went.
 *
 * @param {readonly (readonly [name: string, tool: string, ...args: string[]])[]} steps
 * @returns {boolean} whether all succeeded
 */
export function runAll(steps) {
  const lines = steps.map(([name, tool, ...args]) => {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const isGood = run(tool, args);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    return { isGood, line: `${isGood ? 'passed' : 'FAILED'} ${seconds} s  ${name}` };
  });
  console.log(`\n${lines.map(({ line }) => line).join('\n')}`);
  return lines.every(({ isGood }) => isGood);
}
