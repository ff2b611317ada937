import { type LinkOptions, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * Addresses for what takes a plain `href`: checked against the routes, and keeping the snapshot that
 * is looked at. Where one link stands alone, the router's own `Link` does the same.
 */
export function useHref(): (to: LinkOptions) => string {
  const router = useRouter();
  return useCallback(
    (to: LinkOptions) => router.history.createHref(router.buildLocation(to).href),
    [router],
  );
}
