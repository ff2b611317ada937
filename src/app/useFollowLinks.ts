import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Plain links, as tables and charts have them, go through the router as its own links do. Left to
 * the browser they would step past what guards a half-written form.
 */
export function useFollowLinks(): void {
  const router = useRouter();
  useEffect(() => {
    const before = router.history.createHref('');
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const href = link?.getAttribute('href') ?? '';
      if (!link || !isPlainPress(event, link) || !href.startsWith(`${before}/`)) return;
      event.preventDefault();
      void router.navigate({ href: href.slice(before.length) });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
}

/** Not one that asks for another tab or a file, and not one that was followed already. */
function isPlainPress(event: MouseEvent, link: Element): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const goesElsewhere = link.hasAttribute('target') || link.hasAttribute('download');
  return event.button === 0 && !isModified && !goesElsewhere && !event.defaultPrevented;
}
