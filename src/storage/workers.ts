/** Starts a module worker; `null` where there are none, or the browser does not let us. */
export type StartWorker = (url: string) => Worker | null;

/** @param scriptUrl makes an address one that Trusted Types accept */
export const startingWith =
  (scriptUrl: ((url: string) => string) | undefined): StartWorker =>
  (url) => {
    if (!scriptUrl || typeof Worker === 'undefined') return null;
    try {
      return new Worker(scriptUrl(url), { type: 'module' });
    } catch {
      return null;
    }
  };
