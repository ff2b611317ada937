import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Shell } from '../Shell.tsx';

interface Anywhere {
  /** The snapshot that is looked at, see `#queries/source.ts`; live records without it. */
  readonly at?: string | undefined;
}

/** What is around every page, and in every address. */
export const root = createRootRoute({
  validateSearch: ({ at }: Record<string, unknown>): Anywhere =>
    typeof at === 'string' && at !== '' ? { at } : {},
  search: { middlewares: [retainSearchParams(['at'])] },
  component: Shell,
  notFoundComponent: NotFoundPage,
});
