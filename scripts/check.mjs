import './requireNode.mjs';
import { runAll } from './run.mjs';

const isGood = runAll([
  ['types', 'tsc'],
  ['lint and import map', 'oxlint', '--deny-warnings'],
  ['format', 'biome', 'format', '.'],
  ['dead code', 'knip'],
  ['size of the first load', 'node', 'scripts/checkSize.mjs'],
]);
process.exit(isGood ? 0 : 1);
