import { buildWhenStale } from './buildWhenStale.mjs';
import { BUDGET_KB, sizesOfBuild, totalKbOf } from './firstLoad.mjs';

buildWhenStale();

const { atOnce } = sizesOfBuild();
const totalKb = totalKbOf(atOnce);

for (const { file, kB } of atOnce) {
  console.log(`${kB.toFixed(1).padStart(7)} kB  ${file.replace('assets/', '')}`);
}
console.log(`${totalKb.toFixed(1).padStart(7)} kB  first load, gzip, of at most ${BUDGET_KB} kB`);

if (totalKb > BUDGET_KB) {
  console.error('The first load is over its budget. Load what is not needed at once lazily.');
  process.exit(1);
}
