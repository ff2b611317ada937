import { describe, expect, it } from 'vitest';
import { IN_2011_12, official, pointsOf } from '#test/figureFiles.ts';
import { numbered } from './figures.ts';
import { REAL_SERIES } from './realFigures.ts';

const all = numbered(REAL_SERIES);

const valuesOf = (name: string, area = 'Maidstone') =>
  all
    .filter(({ indicator }) => indicator.name === name && indicator.area === area)
    .flatMap(({ measurements }) => measurements.map(([, { value }]) => value));

const TABLE_C2 = 'ons-table-C2-csp-ye-june-2025-kent.csv';

describe('the published figures of the sample', () => {
  it.each([
    ['All recorded crime', 'Total recorded crime (excluding fraud)'],
    ['Violence against the person', 'Violence against the person'],
    ['Violence with injury', 'Violence with injury'],
    ['Homicide', 'Homicide'],
    ['Stalking and harassment', 'Stalking and harassment'],
    ['Sexual offences', 'Sexual offences'],
    ['Robbery', 'Robbery'],
    ['Theft', 'Theft offences'],
    ['Burglary', 'Burglary'],
    ['Vehicle offences', 'Vehicle offences'],
    ['Shoplifting', 'Shoplifting'],
    ['Criminal damage and arson', 'Criminal damage and arson'],
    ['Drug offences', 'Drug offences'],
    ['Possession of weapons', 'Possession of weapons offences'],
    ['Public order offences', 'Public order offences'],
  ])('have of %s what Table C2 has', async (name, column) => {
    const points = await pointsOf([official(TABLE_C2)], 'Maidstone', column);

    expect(points).toHaveLength(1);
    expect(valuesOf(`${name}, year to June`)).toEqual(points.map(({ value }) => value));
  });

  it.each([
    [
      'Burglary in a dwelling (28A), year and order of quarters inferred',
      'Burglary in a dwelling (28A)',
      366,
    ],
    [
      'Robbery of personal property (34B), year and order of quarters inferred',
      'Robbery of personal property (34B)',
      41,
    ],
    [
      'Theft from the person (39), year and order of quarters inferred',
      'Theft from the person (39)',
      77,
    ],
  ])('have of %s four quarters that add up to what the file has', async (name, series, sum) => {
    const file = official('home-office-csp-kent-subset.csv');
    const points = await pointsOf([file], 'Maidstone', series, IN_2011_12);

    expect(points.map(({ value }) => value)).toEqual([sum]);
    expect(valuesOf(name).reduce<number>((total, value) => total + (value ?? 0), 0)).toBe(sum);
  });

  it('name the source of each, and are never one series of two sources', () => {
    const measurements = all.flatMap((series) => series.measurements.map(([, one]) => one));
    const sources = all.map(
      (series) => new Set(series.measurements.map(([, { source }]) => source)),
    );

    expect(measurements.filter(({ source }) => source === '')).toEqual([]);
    expect(sources.filter(({ size }) => size > 1)).toEqual([]);
  });

  it('flag what the police placed in no area, and show a small number only where it was published', () => {
    const flagged = all.filter((series) =>
      series.measurements.some(([, { flag }]) => flag === 'unassigned'),
    );
    const shownSmall = all.filter(
      ({ indicator, measurements }) =>
        indicator.smallNumbers === 'hide-below-5' &&
        measurements.some(([, { value }]) => value !== null && value < 5),
    );

    expect(flagged.map(({ indicator }) => indicator.area)).toEqual(['Unassigned Kent']);
    expect(shownSmall).toEqual([]);
  });

  it('call neither direction better where an order is inferred, or the counts are one or two', () => {
    const judged = all.filter(
      ({ indicator: { name, polarity } }) =>
        /inferred|^Children/.test(name) && polarity !== 'neither',
    );

    expect(judged.map(({ indicator }) => indicator.name)).toEqual([]);
  });

  it('call neither direction better where more reports may be good', () => {
    const judged = all.filter(
      ({ indicator: { name, polarity } }) =>
        /domestic abuse|exploitation|sexual|stalking/i.test(name) && polarity !== 'neither',
    );

    expect(judged.map(({ indicator }) => indicator.name)).toEqual([]);
  });
});
