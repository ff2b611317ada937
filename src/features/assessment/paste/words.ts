import type { PasteProblem, RefusedLine } from '#domain/assessment/pasteList.ts';

export function sayPasteProblem({ kind, lines }: PasteProblem): string {
  switch (kind) {
    case 'assessment-missing':
      return 'Choose the assessment that the list is of';
    case 'nothing-pasted':
      return 'Paste at least one line';
    case 'lines-refused':
      return lines.map(sayLine).join('. ');
  }
}

function sayLine({ row, kind, says }: RefusedLine): string {
  const where = says === '' ? `Line ${row}` : `Line ${row}, “${says}”`;
  switch (kind) {
    case 'assessment-missing':
      return `${where}: no assessment was chosen`;
    case 'text-missing':
      return `${where}: it does not say what was found`;
    case 'title-missing':
      return `${where}: it does not say what the issue is`;
    case 'title-taken':
      return `${where}: there is an issue of this name, out of use: put that back`;
    case 'rank-not-whole':
      return `${where}: the rank is no whole number from 1 to 999`;
    case 'text-too-long':
      return `${where}: a cell is too long`;
    case 'priority-unknown':
      return `${where}: there is no priority of this name`;
    case 'said-twice':
      return `${where}: it stands here twice`;
  }
}
