import type { AgencyProblem } from '#domain/structure/editAgency.ts';
import { sayTaken, TOO_LONG } from '../words.ts';

export function sayAgencyProblem({ kind, taken }: AgencyProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter the agency’s name';
    case 'name-taken':
      return sayTaken(taken, 'is called so', 'enter another name');
    case 'short-name-taken':
      return sayTaken(taken, 'is shortened so', 'enter another short name');
    case 'text-too-long':
      return TOO_LONG;
    case 'predecessor-in-circle':
      return 'Choose another: that one came after this agency, directly or through others';
  }
}
