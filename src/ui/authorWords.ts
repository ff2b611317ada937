import type { Author } from '#domain/versions/version.ts';

/** Chair, Kent Police. A name can be missing in what another app wrote: said, and never left empty. */
export const sayAuthor = ({ name, agency }: Author): string =>
  [name || 'Somebody who has not said who they are', agency].filter(Boolean).join(', ');
