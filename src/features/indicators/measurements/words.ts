import type { TableProblem } from '#domain/indicators/measurementTable.ts';

export function sayTableProblem({ kind }: Pick<TableProblem, 'kind'>): string {
  switch (kind) {
    case 'not-a-number':
      return 'Enter a number, or n/a where it is not known';
    case 'source-missing':
      return 'Say where the figure can be read';
    case 'text-too-long':
      return 'Make this shorter: at most 400 characters';
  }
}
