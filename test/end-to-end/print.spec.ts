import { expect, test } from './fixtures.ts';
import { goTo, openSample, takeSnapshot } from './pages.ts';
import { missingPdfTools, printTo, rastersOf, sheetsOf } from './pdf.ts';

const missing = missingPdfTools();
test.skip(missing.length > 0, `${missing.join(' and ')} not found: install poppler-utils`);

test('prints a snapshot as a board pack: each page says what it is of', async ({ page }, info) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  await goTo(page, `/print?at=${at}`);
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expect(page.locator('figure svg').first()).toBeVisible();

  const pdf = await printTo(info.outputPath('pack.pdf'), page);
  const sheets = sheetsOf(pdf);

  expect(sheets.length).toBeGreaterThanOrEqual(8);
  expect(sheets.length).toBeLessThan(40);
  for (const [place, sheet] of sheets.entries()) {
    const words = sheet.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Safer Maidstone Partnership · Plan 2017-18 · Board, 12 January 2018');
    expect(words).toContain('OFFICIAL');
    expect(words).toContain(`id ${at}`);
    expect(words).toContain('as at 12 January 2018');
    expect(words).toContain('Illustrative sample');
    expect(words).toContain(`Page ${place + 1} of ${sheets.length}`);
  }
});

test('prints the figures, every subgroup with its actions, and the key', async ({ page }, info) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  await goTo(page, `/print?at=${at}`);
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expect(page.locator('figure svg').first()).toBeVisible();

  const pdf = await printTo(info.outputPath('pack.pdf'), page);
  const words = sheetsOf(pdf).join(' ').replaceAll(/\s+/g, ' ');

  const told = [
    'Status by subgroup',
    'Progress against plan',
    'Organised Crime Groups',
    'Gangs and Child Sexual Exploitation',
    'Substance Misuse',
    'Domestic Abuse and Violent Crime',
    'Mental Health',
    ...['OCG-1', 'GCSE-11', 'SM-12', 'DA-10', 'MH-8'],
    'Delivered, with a note of the evidence.',
  ];
  for (const text of told) expect(words).toContain(text);
  for (const control of ['Leave the sample', 'Close the snapshot', 'Take a snapshot', 'Show the']) {
    expect(words).not.toContain(control);
  }
});

test('prints charts as drawings, sharp at any size', async ({ page }, info) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  await goTo(page, `/print?at=${at}`);
  await expect(page.locator('figure svg').first()).toBeVisible();

  const pdf = await printTo(info.outputPath('pack.pdf'), page);

  expect(rastersOf(pdf)).toEqual([]);
});

test('says on each page that live records are no snapshot', async ({ page }, info) => {
  await openSample(page);
  await goTo(page, '/print');
  await expect(page.locator('figure svg').first()).toBeVisible();

  const sheets = sheetsOf(await printTo(info.outputPath('live.pdf'), page));

  for (const sheet of sheets) expect(sheet).toContain('Not a snapshot: live records');
});
