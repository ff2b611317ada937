import type { Author } from '#domain/versions/version.ts';

/** Chair, Mental Health subgroup (Kent Police), as they stated it; or that nobody did. */
export function sayAuthor({ name, agency }: Author): string {
  if (name === '') return 'Not stated';
  return agency === '' ? name : `${name} (${agency})`;
}
