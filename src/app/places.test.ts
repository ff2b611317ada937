import { afterEach, expect, it, vi } from 'vitest';
import type { IsoDate } from '#domain/ids.ts';
import { keepPlace, keepSampleDay, readPlace, readSampleDay, sampleTime } from './places.ts';

const USUAL = '2018-01-12' as IsoDate;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

it('keeps where this tab is apart from where the next one begins', () => {
  keepPlace('main');
  sessionStorage.clear();
  expect(readPlace()).toBe('main');
  keepPlace('sample');
  expect(readPlace()).toBe('sample');
});

it('reads nothing from what it did not write', () => {
  keepPlace('elsewhere' as 'main');
  keepSampleDay('sample', '2018-02-31' as IsoDate);

  expect(readPlace()).toBe('files');
  expect(readSampleDay('sample', USUAL)).toBe(USUAL);
});

it('begins as on a first visit where the browser keeps nothing, and fails at nothing', () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document', 'SecurityError');
  };
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(refuse);

  keepPlace('main');
  keepSampleDay('sample', USUAL);
  sampleTime('sample').keep(1);

  expect(readPlace()).toBe('files');
  expect(readSampleDay('sample', USUAL)).toBe(USUAL);
  expect(sampleTime('sample').read()).toBe(-1);
});

it('keeps the day of each sample apart', () => {
  const moved = '2026-02-02' as IsoDate;
  keepSampleDay('fictional', moved);

  expect(readSampleDay('fictional', USUAL)).toBe(moved);
  expect(readSampleDay('sample', USUAL)).toBe(USUAL);
});
