import { type RefObject, useEffect, useRef } from 'react';

/** With routes after the hash the browser does not see a new page: the focus is moved for it. */
export function useFocusOnNewPage(main: RefObject<HTMLElement | null>, pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}
