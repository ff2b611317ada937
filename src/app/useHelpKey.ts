import { useEffect, useEffectEvent } from 'react';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';

const HELP: Shortcut = { keys: ['?'], does: 'Show the keyboard shortcuts', where: 'everywhere' };

/** A question mark from anywhere, but while something is typed or waits for an answer. */
export function useHelpKey(isOn: boolean, help: () => void): void {
  useListShortcut(HELP, isOn);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isBusy(event.target)) return;
    event.preventDefault();
    help();
  });
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

const isBusy = (target: EventTarget | null) =>
  (target instanceof Element && target.closest(FIELDS) !== null) ||
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
