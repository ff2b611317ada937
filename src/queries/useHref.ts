import {
  type LinkOptions,
  type RegisteredRouter,
  type ToOptions,
  useRouter,
} from '@tanstack/react-router';
import { useCallback } from 'react';

/** Checked against the routes, as the router's own `Link` is. */
export type HrefOf = <const To extends string>(
  to: ToOptions<RegisteredRouter, string, To>,
) => string;

/**
 * Addresses for what takes a plain `href`: they keep the snapshot that is looked at. Where one link
 * stands alone, the router's `Link` does the same.
 */
export function useHref(): HrefOf {
  const router = useRouter();
  const hrefOf = useCallback(
    (to: LinkOptions) => router.history.createHref(router.buildLocation(to).href),
    [router],
  );
  // The router's types check what is asked for; within, any of its addresses will do.
  return hrefOf as HrefOf;
}
