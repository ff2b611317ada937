import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const SURFACES = ['page', 'sunken', 'raised'];
const READ = ['text', 'quiet', 'action', 'action-strong', 'problem', 'caution'];
const EDGES = [
  'line',
  'status-complete',
  'status-on-track',
  'status-at-risk',
  'status-off-track',
  'status-no-update',
  'status-not-started',
  'status-suspended',
  'status-closed',
];
const THEMES = ['light', 'dark'] as const;

const pairs = (colours: readonly string[]) =>
  THEMES.flatMap((theme) =>
    colours.flatMap((colour) => SURFACES.map((surface) => ({ theme, colour, surface }))),
  );

it.each(pairs(READ))('lets $colour be read on $surface in the $theme theme', (pair) => {
  expect(contrast(pair.colour, pair.surface, pair.theme)).toBeGreaterThanOrEqual(4.5);
});

it.each(pairs(EDGES))('lets $colour be told from $surface in the $theme theme', (pair) => {
  expect(contrast(pair.colour, pair.surface, pair.theme)).toBeGreaterThanOrEqual(3);
});

it.each(THEMES)('lets the words of a primary button be read in the %s theme', (theme) => {
  expect(contrast('on-action', 'action', theme)).toBeGreaterThanOrEqual(4.5);
  expect(contrast('on-action', 'action-strong', theme)).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string, theme: (typeof THEMES)[number]): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(valueOf(name, theme)))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function valueOf(name: string, theme: (typeof THEMES)[number]): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const value = found?.[theme === 'light' ? 1 : 2];
  if (!value) throw new Error(`tokens.css has no pair of colours named --${name}`);
  return value;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
