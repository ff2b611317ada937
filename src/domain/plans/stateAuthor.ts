import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainText } from '../text.ts';
import type { Author } from '../versions/version.ts';

export interface AuthorProblem {
  readonly field: keyof Author;
  readonly kind: 'who-missing' | 'text-too-long';
}

/** Who somebody says they are: a name or a role, and an agency, which may stay empty. */
export function stateAuthor(draft: Author): Result<Author, readonly AuthorProblem[]> {
  const problems: AuthorProblem[] = [];
  const author = { name: line('name'), agency: line('agency') };
  if (author.name === '') problems.unshift({ field: 'name', kind: 'who-missing' });
  return problems.length > 0 ? refuse(problems) : accept(author);

  function line(field: keyof Author): string {
    const written = plainText(draft[field]).replaceAll(/\s+/g, ' ');
    if (written.length > LONGEST_TITLE) problems.push({ field, kind: 'text-too-long' });
    return written;
  }
}
