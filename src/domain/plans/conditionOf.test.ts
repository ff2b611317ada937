import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import type { AdoptionStep } from '../records/planYear.ts';
import { conditionOf } from './conditionOf.ts';

const TODAY = day('2018-01-12');

const step = (said: Partial<AdoptionStep> = {}): AdoptionStep => ({
  document: 'partnership-plan',
  body: 'Committee',
  on: day('2017-03-28'),
  decision: 'Approved',
  reference: '',
  condition: 'Subject to redrafting',
  conditionMetOn: null,
  ...said,
});

const condition = (...adoption: readonly AdoptionStep[]) => conditionOf({ adoption }, TODAY);

describe('the condition of a plan', () => {
  it('is that of the latest step with one, in whatever order they stand', () => {
    const later = step({ on: day('2017-04-12'), condition: 'Subject to a summary' });

    expect(condition(later, step())).toEqual(later);
  });

  it.each([
    ['no step has one', step({ condition: '' })],
    ['only the assessment had one', step({ document: 'strategic-assessment' })],
    ['it came after the day', step({ on: day('2018-01-13') })],
  ])('is none where %s', (_, only) => {
    expect(condition(only)).toBeNull();
  });

  it('of the day itself is known', () => {
    expect(condition(step({ on: TODAY }))).not.toBeNull();
  });
});
