import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** Both come with poppler-utils. */
const TOOLS = ['pdftotext', 'pdfimages'] as const;

/** The programs that are not on this machine; none, or the test says so and is skipped. */
export const missingPdfTools = (): readonly string[] =>
  TOOLS.filter((tool) => spawnSync(tool, ['-v']).error !== undefined);

/** Prints what is on the page, on the paper that the page itself asks for. */
export async function printTo(path: string, page: Page): Promise<string> {
  await page.pdf({ path, preferCSSPageSize: true });
  return path;
}

/** The text of each sheet, in the order in which it is read. */
export function sheetsOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** One line for each picture made of dots; a drawn chart has none. */
export function rastersOf(pdf: string): readonly string[] {
  const list = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' });
  const [, , ...rows] = list.trim().split('\n');
  return rows;
}
