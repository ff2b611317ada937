import { useSyncExternalStore } from 'react';
import { useServices } from './services.ts';

/** What somebody chose for this device. Part of no plan, and shared with nobody. */
export interface DeviceChoices {
  /** What is open is shown and cannot be changed here: for the screen of a board. No lock. */
  readonly isOnlyShowing: boolean;
  /** Shortcuts of a single letter or mark work: WCAG 2.2, 2.1.4. */
  readonly hasSingleKeys: boolean;
}

/** Where they are kept, at once the same in every tab. */
export interface KeptChoices {
  /** The same object until something changes. */
  readonly read: () => DeviceChoices;
  readonly keep: (choices: Partial<DeviceChoices>) => void;
  /** @returns how to stop listening */
  readonly onChange: (listener: () => void) => () => void;
}

export function useDeviceChoices(): DeviceChoices {
  const { choices } = useServices();
  return useSyncExternalStore(choices.onChange, choices.read);
}
