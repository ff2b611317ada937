import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Without the last of them `target-size` is not run. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that depend on colours: where only those differ, the others need not be tried again. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands: the rule, and where.
 *
 * @param rules all of them when left out
 */
export async function axeProblems(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // No page of ours has frames: in its other mode it opens a second page for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const chosen = rules ? axe.withRules([...rules]) : axe.withTags(TAGS);
  const { violations, passes } = await chosen.analyze();
  expect(passes.length, 'rules that axe could try').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id}: ${target.join(' ')} (${why})`;
    }),
  );
}
