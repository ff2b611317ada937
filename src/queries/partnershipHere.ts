import { useSuspenseQuery } from '@tanstack/react-query';
import { useServices } from './services.ts';

/** The name of the partnership that was set up on this device, whatever is open; else `null`. */
export function usePartnershipHere(): string | null {
  const { partnershipHere } = useServices();
  const queryKey = ['partnership-here'] as const;
  // Another place has another client: asked anew whenever the page is opened.
  return useSuspenseQuery({ queryKey, queryFn: partnershipHere, gcTime: 0 }).data;
}

/** Leaves the sample for the partnership that was set up here, else for where a first visit begins. */
export function useLeaveSample(): () => Promise<void> {
  const { goTo, partnershipHere } = useServices();
  return async () => {
    // A database that cannot be opened has words for it where it is opened.
    const name = await partnershipHere().catch(() => null);
    goTo(name === null ? 'files' : 'main');
  };
}
