import { afterEach, expect, it, vi } from 'vitest';
import { deviceChoices } from './deviceChoices.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const choicesOf = (place: 'main' | 'sample') => deviceChoices('csp:/here/', place);

it('changes nothing until somebody chooses', () => {
  expect(choicesOf('main').read()).toEqual({ isOnlyShowing: false, hasSingleKeys: true });
});

it('holds after a reload, for one place; shortcuts are the same in all of them', () => {
  choicesOf('main').keep({ isOnlyShowing: true, hasSingleKeys: false });

  expect(choicesOf('main').read()).toEqual({ isOnlyShowing: true, hasSingleKeys: false });
  expect(choicesOf('sample').read()).toEqual({ isOnlyShowing: false, hasSingleKeys: false });
});

it('follows what another tab chooses', () => {
  const here = choicesOf('main');
  const heard = vi.fn<() => void>();
  const stop = here.onChange(heard);

  choicesOf('main').keep({ isOnlyShowing: true });
  window.dispatchEvent(new StorageEvent('storage', { key: 'csp:/here/:only-shows:main' }));
  stop();

  expect(heard).toHaveBeenCalledOnce();
  expect(here.read().isOnlyShowing).toBe(true);
});

it('goes by what was chosen last, also where the browser kept nothing for a while', () => {
  const choices = choicesOf('main');
  const full = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  choices.keep({ isOnlyShowing: true });
  full.mockRestore();

  choices.keep({ isOnlyShowing: false });

  expect(choices.read().isOnlyShowing).toBe(false);
});

it('holds for the page where the browser keeps nothing', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document', 'SecurityError');
  });
  const choices = choicesOf('main');

  choices.keep({ isOnlyShowing: true });

  expect(choices.read().isOnlyShowing).toBe(true);
});
