import type { SampleName } from '#domain/samples.ts';

interface SampleWords {
  /** On every page of it. */
  readonly bar: string;
  /** What leads into it. */
  readonly open: string;
  /** What it is, where somebody chooses. */
  readonly about: string;
  /** Which days its plan covers. */
  readonly days: string;
}

export const SAMPLE_WORDS: Readonly<Record<SampleName, SampleWords>> = {
  sample: {
    bar: 'Sample data, actions are illustrative.',
    open: 'Explore the sample partnership',
    about:
      'The Safer Maidstone Partnership in 2017-18, with made-up actions and published figures. Try anything: it stays on this device, apart from any real plan.',
    days: 'Its plan runs from April 2017 to March 2018.',
  },
  fictional: {
    bar: 'Fictional. Marlhaven, its actions and its figures are made up.',
    open: 'Explore a fictional borough',
    about:
      'Marlhaven is on no map. Its five years of made-up figures show every chart, rule and verdict, and its plan waits to be rolled forward into the next year.',
    days: 'Its plan runs from April 2025 to March 2026.',
  },
};
