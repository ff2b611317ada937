import type { DeviceChoices, KeptChoices } from '#queries/deviceChoices.ts';
import type { Place } from '#queries/services.ts';

/**
 * What was chosen for this device, in the browser's own small store: read before the first screen is
 * drawn, and told to the other tabs by the browser.
 *
 * @param prefix the install's own: two on one origin stay apart
 */
export function deviceChoices(prefix: string, place: Place): KeptChoices {
  const keys = {
    isOnlyShowing: `${prefix}:only-shows:${place}`,
    hasSingleKeys: `${prefix}:single-keys`,
  } as const;
  const listeners = new Set<() => void>();
  // A browser that keeps nothing for us holds what was chosen for as long as the page lives.
  const unkept = new Map<string, string>();
  const textOf = (key: string) => unkept.get(key) ?? readItem(key);
  const readAll = (): DeviceChoices => ({
    isOnlyShowing: textOf(keys.isOnlyShowing) === 'yes',
    hasSingleKeys: textOf(keys.hasSingleKeys) !== 'no',
  });
  let current = readAll();
  const readAgain = () => {
    current = readAll();
    for (const listener of listeners) listener();
  };
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key === keys.isOnlyShowing || key === keys.hasSingleKeys) readAgain();
  };
  return {
    read: () => current,
    keep(choices) {
      for (const name of ['isOnlyShowing', 'hasSingleKeys'] as const) {
        const chosen = choices[name];
        if (chosen !== undefined) keepItem(keys[name], chosen ? 'yes' : 'no', unkept);
      }
      readAgain();
    },
    onChange(listener) {
      if (listeners.size === 0) window.addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', follow);
      };
    },
  };
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keepItem(key: string, text: string, unkept: Map<string, string>): void {
  try {
    localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
}
