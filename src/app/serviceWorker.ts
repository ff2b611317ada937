import type { Workbox } from 'workbox-window';
import { trustedScriptUrl } from './trustedTypes.ts';

const AN_HOUR_IN_MS = 3_600_000;

interface ServiceWorkerEvents {
  /**
   * A newer version of the app is on this device. This page never loads itself again: `takeIt`
   * resolves once the new version is in charge, and whoever asked may then reload.
   * Called again when another tab has taken it, since this page is an old one from then on.
   */
  readonly onNewVersion: (takeIt: () => Promise<void>) => void;
}

/**
 * Keeps the whole app on this device, so that it opens without a connection.
 *
 * @returns false where that cannot be had: in development, without HTTPS, in some private
 * windows. The app works there, but not offline.
 */
export async function registerServiceWorker({
  onNewVersion,
}: ServiceWorkerEvents): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;

  // Only now, since the first screen need not wait for it.
  const { Workbox: Worker } = await import('workbox-window');
  const worker = new Worker(trustedScriptUrl(new URL('sw.js', document.baseURI)), {
    updateViaCache: 'none',
  });
  let inCharge = navigator.serviceWorker.controller;
  let isOld = false;
  let isTaking = false;

  const takeIt = () =>
    new Promise<void>((resolve) => {
      if (isOld) resolve();
      isTaking = true;
      worker.addEventListener('controlling', () => resolve());
      worker.messageSkipWaiting();
    });
  worker.addEventListener('waiting', () => onNewVersion(takeIt));
  worker.addEventListener('controlling', () => {
    // The first one of all takes charge of a page of its own version.
    isOld = inCharge !== null;
    inCharge = navigator.serviceWorker.controller;
    if (isOld && !isTaking) onNewVersion(takeIt);
  });

  try {
    await worker.register();
  } catch {
    return false;
  }
  askAgain(worker);
  return true;
}

/** With hash routes nobody ever leaves the page, so the browser would not ask by itself. */
function askAgain(worker: Workbox): void {
  const ask = () => {
    // Without a connection there is no answer; it is asked again later.
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, AN_HOUR_IN_MS);
}
